package gent.rechtstreeks.notifications.link;

import java.time.Instant;

/** What becomes of a change that a linked app has not heard of (I3). */
public sealed interface Pushing {

    /** It goes out, if it can before that moment. */
    record Send(Instant before) implements Pushing {}

    /** There is no consent: it is not pushed now, and not later either. */
    record PassOver() implements Pushing {}

    /** Nobody here knows what was said last: it waits. */
    record HoldBack() implements Pushing {}

    /** @param completeUntil until when all that the consent service answered is known here */
    static Pushing of(PushConsent consent, Instant completeUntil, Instant now) {
        if (!now.isBefore(completeUntil)) {
            return new HoldBack();
        }
        return consent.holdsAt(now) ? new Send(consent.noLaterThan(completeUntil)) : new PassOver();
    }
}
