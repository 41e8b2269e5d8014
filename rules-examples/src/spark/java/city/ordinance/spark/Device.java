package city.ordinance.spark;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a device inventory: what is known of a device, as codes. Null is unknown. */
public final class Device implements Serializable {
    private static final long serialVersionUID = 1L;

    private long id;
    private @Nullable String stage;
    private @Nullable String authorization;
    private @Nullable String operator;
    private @Nullable String site;

    /** The column id. */
    public long getId() {
        return id;
    }

    /** Sets the column id. */
    public void setId(long id) {
        this.id = id;
    }

    /** The column stage. */
    public @Nullable String getStage() {
        return stage;
    }

    /** Sets the column stage. */
    public void setStage(@Nullable String stage) {
        this.stage = stage;
    }

    /** The column authorization. */
    public @Nullable String getAuthorization() {
        return authorization;
    }

    /** Sets the column authorization. */
    public void setAuthorization(@Nullable String authorization) {
        this.authorization = authorization;
    }

    /** The column operator. */
    public @Nullable String getOperator() {
        return operator;
    }

    /** Sets the column operator. */
    public void setOperator(@Nullable String operator) {
        this.operator = operator;
    }

    /** The column site. */
    public @Nullable String getSite() {
        return site;
    }

    /** Sets the column site. */
    public void setSite(@Nullable String site) {
        this.site = site;
    }

    /** What is known, by the names of the facts. */
    Map<String, @Nullable String> facts() {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("stage", stage);
        facts.put("authorization", authorization);
        facts.put("operator", operator);
        facts.put("site", site);
        return facts;
    }
}
