package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.lifeevents.hold.Birth;
import java.util.UUID;

/**
 * A birth that a pod has taken to be ripened.
 *
 * @param ceId the message that brought this version
 * @param traceParent of that message; null when it had none
 * @param attempts how often it was tried in vain
 */
public record HeldBirth(Birth birth, UUID ceId, String traceParent, int attempts) {

    public UUID lifeEventId() {
        return birth.lifeEventId();
    }
}
