package gent.rechtstreeks.kit.wire;

/** The schema registry is down or not ready: no fault of any message, so wait and try again. */
public final class RegistryUnavailable extends RuntimeException {

    RegistryUnavailable(String message) {
        super(message);
    }

    RegistryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
