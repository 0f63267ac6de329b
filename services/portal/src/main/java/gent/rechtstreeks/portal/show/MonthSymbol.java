package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Simulated.Outcome;

/** What is drawn for a right in a month. */
enum MonthSymbol {
    YES,
    DUTY,
    PERHAPS,
    PERSON,
    UNKNOWN,
    NO;

    private static final String OBLIGATION = "REMIND";

    static MonthSymbol of(String mode, Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> OBLIGATION.equals(mode) ? DUTY : YES;
            case PERHAPS -> PERHAPS;
            case TO_A_PERSON -> PERSON;
            case FACTS_MISSING -> UNKNOWN;
            case NOT_ELIGIBLE, NOT_ASKED -> NO;
        };
    }
}
