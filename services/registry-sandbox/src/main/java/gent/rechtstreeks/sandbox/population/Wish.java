package gent.rechtstreeks.sandbox.population;

/** In what kind of household something is to happen. */
public enum Wish {
    ANY,
    WITH_INCREASED_REIMBURSEMENT,
    WITHOUT,
    SINGLE_PARENT,
    SEPARATED_PARENTS
}
