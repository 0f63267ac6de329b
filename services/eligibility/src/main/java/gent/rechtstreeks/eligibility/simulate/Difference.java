package gent.rechtstreeks.eligibility.simulate;

/** What changes make of a right. */
public enum Difference {
    WON,
    LOST,
    AMOUNT_CHANGED,
    /** It was there for some of them, and is for another one too. */
    FOR_ANOTHER_TOO,
    /** It is found, and a person must look. */
    GOES_TO_A_PERSON,
    BECOMES_UNKNOWN,
    /** It was unknown or a perhaps, and is not there now. */
    RULED_OUT,
    STILL_UNKNOWN,
    /** It becomes another one too when nothing changes but the days. */
    BY_TIME,
    NONE;

    /** Between what would be without the changes and what is with them, where these are not the same for the same people. */
    static Difference between(State without, State with) {
        if (with.saysTheSameAs(without)) {
            return FOR_ANOTHER_TOO;
        }
        return switch (with.verdict()) {
            case ELIGIBLE -> without.verdict() == Verdict.ELIGIBLE ? AMOUNT_CHANGED : WON;
            case PERHAPS -> perhaps(without.verdict());
            case TO_A_PERSON -> GOES_TO_A_PERSON;
            case FACTS_MISSING -> BECOMES_UNKNOWN;
            case NOT_ELIGIBLE, NOT_ASKED -> without.verdict().isThere() ? LOST : RULED_OUT;
        };
    }

    private static Difference perhaps(Verdict without) {
        return switch (without) {
            case PERHAPS -> AMOUNT_CHANGED;
            case ELIGIBLE -> BECOMES_UNKNOWN;
            case TO_A_PERSON, FACTS_MISSING, NOT_ELIGIBLE, NOT_ASKED -> WON;
        };
    }
}
