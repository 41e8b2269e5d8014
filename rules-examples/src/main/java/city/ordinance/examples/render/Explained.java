package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.explanation.Explanation;
import city.ordinance.pack.PackInfo;

/**
 * An explanation, with the assessment it explains and the pack that knows what the codes are called.
 *
 * @param pack the pack
 * @param assessment the assessment
 * @param explanation the explanation
 */
public record Explained(PackInfo pack, Assessment assessment, Explanation explanation) {}
