package gent.rechtstreeks.eligibility.rights;

/** What a parameter counts. */
enum ParameterUnit {
    /** Euro, with two decimals. */
    EUR,
    COUNT,
    PERCENT,
    MONTHS,
    DAYS,
    HOURS,
    /** Something is multiplied by it. */
    FACTOR
}
