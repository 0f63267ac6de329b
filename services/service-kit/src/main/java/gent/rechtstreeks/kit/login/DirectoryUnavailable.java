package gent.rechtstreeks.kit.login;

/** The identity store does not answer: a login fails closed, the pipeline goes on. */
public final class DirectoryUnavailable extends RuntimeException {

    public DirectoryUnavailable(Throwable cause) {
        super("the identity store does not answer", cause);
    }
}
