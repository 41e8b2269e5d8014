package city.ordinance.spi;

import java.util.List;

/** Offers rule packs; found through {@link java.util.ServiceLoader}. */
public interface RulePackProvider {

    /** The packs. Called once for each look-up; it should not read rule files. */
    List<RulePack> rulePacks();
}
