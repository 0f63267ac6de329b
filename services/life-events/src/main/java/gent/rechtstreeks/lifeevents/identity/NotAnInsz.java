package gent.rechtstreeks.lifeevents.identity;

/** What was given as a national number is none; the reason does not repeat it. */
public final class NotAnInsz extends IllegalArgumentException {

    NotAnInsz(String reason) {
        super(reason);
    }
}
