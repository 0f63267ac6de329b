package gent.rechtstreeks.sandbox.population;

/** Whether the register still stands by what it told; only a move can be refused. */
public enum Status {
    VALID,
    CORRECTED,
    REFUSED,
    ANNULLED;

    /** Whether something may still come of it. */
    public boolean open() {
        return this == VALID || this == CORRECTED;
    }
}
