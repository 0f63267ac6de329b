package gent.rechtstreeks.kit.arrive;

/**
 * The service itself cannot do its work for now, whatever arrives: no fault of any message, so wait and try again.
 */
public final class NotNow extends RuntimeException {

    /** @param what is the matter, in words that quote no data */
    public NotNow(String what) {
        super(what);
    }
}
