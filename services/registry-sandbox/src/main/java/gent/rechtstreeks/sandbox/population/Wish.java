package gent.rechtstreeks.sandbox.population;

/** In what kind of household something is to happen. */
public enum Wish {
    ANY,
    WITH_INCREASED_REIMBURSEMENT,
    WITHOUT,
    /** Two parents under one roof. */
    COUPLE,
    SINGLE_PARENT,
    SEPARATED_PARENTS
}
