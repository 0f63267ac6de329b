package gent.rechtstreeks.notifications.link;

import java.time.Instant;

/**
 * What a resident said last of push messages.
 *
 * @param until the first moment at which a yes does not count any more; null when it has no end
 */
public record PushConsent(boolean given, Instant until) {

    /** Who never said anything never said yes. */
    public static final PushConsent NEVER = new PushConsent(false, null);

    boolean holdsAt(Instant moment) {
        return given && (until == null || moment.isBefore(until));
    }

    /** The earlier of its own end and that moment. */
    Instant noLaterThan(Instant moment) {
        return until != null && until.isBefore(moment) ? until : moment;
    }
}
