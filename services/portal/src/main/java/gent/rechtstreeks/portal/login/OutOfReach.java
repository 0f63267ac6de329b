package gent.rechtstreeks.portal.login;

/** The database of sessions does not answer. Nobody is logged out for that, and nobody is taken for a stranger. */
public final class OutOfReach extends RuntimeException {

    OutOfReach(Throwable cause) {
        super("the database of sessions is out of reach", cause);
    }
}
