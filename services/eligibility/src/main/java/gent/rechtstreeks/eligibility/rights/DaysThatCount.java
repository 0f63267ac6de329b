package gent.rechtstreeks.eligibility.rights;

/** On which day a fact that a source says of a period must hold for an event. */
public enum DaysThatCount {
    ON_THE_DAY,
    /** 1 January of the calendar year of the event. */
    FIRST_DAY_OF_THE_YEAR,
    /** Any day of the calendar year of the event: one yes is enough. */
    ANY_DAY_OF_THE_YEAR
}
