package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import java.util.UUID;

/**
 * An event that a pod has taken to be ripened.
 *
 * @param ceId the message that brought this version
 * @param traceParent of that message; null when it had none
 * @param attempts how often it was tried in vain
 */
public record HeldEvent(RegisterEvent event, UUID ceId, String traceParent, int attempts) {

    public UUID lifeEventId() {
        return event.lifeEventId();
    }
}
