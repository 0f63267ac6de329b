package gent.rechtstreeks.journeys.simulator;

/** What the laws ask for; the numbers are those of docs/invariants.md. */
enum Invariant {
    /** Every right reaches an end or a named wait. */
    I1,
    /** One right, one subject, one period: one grant. */
    I2,
    /** Nothing without a legal basis that is valid then. */
    I3,
    /** Each use of somebody's data is told. */
    I4,
    /** A change and the message of it go together; what was taken is taken. */
    I5,
    /** The machine never takes away. */
    I6,
    /** Unknown is not false. */
    I7,
    /** No good news after bad. */
    I8,
    /** Whatever went wrong on the way, it ends as it would have in peace. */
    ALIKE
}
