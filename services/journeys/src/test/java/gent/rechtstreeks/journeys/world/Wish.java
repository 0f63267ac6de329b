package gent.rechtstreeks.journeys.world;

/** What kind of household a story is about. */
public enum Wish {
    ANY,
    WITH_INCREASED_REIMBURSEMENT,
    WITHOUT,
    COUPLE,
    SINGLE_PARENT,
    SEPARATED_PARENTS
}
