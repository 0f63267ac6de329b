package gent.rechtstreeks.kit.arrive;

/**
 * This message is bad and will stay so: it goes to the dead letters with the reason, and the partition moves on. The
 * reason is shown to operators and logged, so it holds no personal data.
 */
public final class BadMessage extends RuntimeException {

    public BadMessage(String reason) {
        super(reason, null, false, false);
    }
}
