package city.ordinance.spark;

import java.io.Serializable;

/** A row of answers: a device, and the codes and states of its answer as one line of JSON. */
public final class DeviceAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    private long id;
    private String codes = "";

    /** The column id. */
    public long getId() {
        return id;
    }

    /** Sets the column id. */
    public void setId(long id) {
        this.id = id;
    }

    /** The column codes. */
    public String getCodes() {
        return codes;
    }

    /** Sets the column codes. */
    public void setCodes(String codes) {
        this.codes = codes;
    }
}
