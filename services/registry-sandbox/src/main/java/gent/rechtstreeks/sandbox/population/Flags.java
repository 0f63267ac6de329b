package gent.rechtstreeks.sandbox.population;

/** What to be careful about with a person. */
public record Flags(boolean protectedAddress, boolean legalRepresentative, boolean deceased) {
    public static final Flags NONE = new Flags(false, false, false);
}
