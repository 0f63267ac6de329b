package gent.rechtstreeks.sandbox.population;

/** The one city that the sandbox knows. */
public final class Ghent {
    /** Its code in the list of municipalities (NIS). */
    public static final String NIS_CODE = "44021";

    private Ghent() {}
}
