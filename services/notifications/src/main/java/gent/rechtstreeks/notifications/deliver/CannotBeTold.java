package gent.rechtstreeks.notifications.deliver;

/** A decision for which there is no honest text: unknown to this version, or without what its text needs. */
public final class CannotBeTold extends RuntimeException {

    private CannotBeTold(String reason) {
        super(reason);
    }

    static CannotBeTold noTextFor(Decision decision) {
        return new CannotBeTold("no text for " + what(decision));
    }

    static CannotBeTold missing(String parameter, Decision decision) {
        return new CannotBeTold(what(decision) + " without " + parameter);
    }

    private static String what(Decision decision) {
        return decision.right() + " " + decision.kind();
    }
}
