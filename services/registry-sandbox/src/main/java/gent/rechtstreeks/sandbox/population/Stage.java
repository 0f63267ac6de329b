package gent.rechtstreeks.sandbox.population;

/** How far a birth is: told by the hospital, then written into the register. */
public enum Stage {
    NOTIFIED,
    REGISTERED;

    /** The version of the event that this stage brings. */
    public int version() {
        return ordinal() + 1;
    }

    /** The stage that brought a version, 1 or 2. */
    public static Stage ofVersion(int version) {
        return values()[version - 1];
    }
}
