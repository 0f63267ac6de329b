package gent.rechtstreeks.lifeevents.identity;

/** What to be careful about with a person. */
public record Flags(boolean protectedAddress, boolean legalRepresentative, boolean deceased) {

    /** Nothing to be careful about. */
    public static final Flags NONE = new Flags(false, false, false);
}
