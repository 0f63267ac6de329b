package gent.rechtstreeks.sandbox.population;

/** In what kind of household a child is wanted. */
public enum Wish {
    ANY,
    WITH_INCREASED_REIMBURSEMENT,
    WITHOUT,
    SINGLE_PARENT,
    SEPARATED_PARENTS
}
