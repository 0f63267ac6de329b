package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.notifications.link.PushConsent;

/** What somebody said of push messages, from wire to record. Only a yes that stands is a yes. */
public final class ConsentDoor {

    private static final String PUSH_MESSAGES = "push-messages";

    private ConsentDoor() {}

    public static PushConsent read(ResidentConsents wire) {
        return wire.getPurposes().stream()
                .filter(purpose -> purpose.getPurpose().equals(PUSH_MESSAGES))
                .findFirst()
                .map(purpose -> new PushConsent(purpose.getState() == ConsentState.GIVEN, purpose.getUntil()))
                .orElse(PushConsent.NEVER);
    }
}
