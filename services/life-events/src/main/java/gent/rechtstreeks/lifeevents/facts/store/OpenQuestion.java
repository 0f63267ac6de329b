package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Question;
import java.util.UUID;

/**
 * A question that a pod has taken to be answered.
 *
 * @param ceId the message that brought it
 * @param traceParent of that message; null when it had none
 * @param attempts how often it was tried in vain
 */
public record OpenQuestion(Question question, UUID ceId, String traceParent, int attempts) {

    public UUID residentId() {
        return question.residentId();
    }
}
