package gent.rechtstreeks.eligibility.rights;

/** How a right is paid: what is paid once stays, what is paid each month hangs on how things are by then. */
public enum Paid {
    ONCE,
    MONTHLY
}
