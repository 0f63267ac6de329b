package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.facts.Question;
import java.util.UUID;

/**
 * A question that is to be answered, or that a pod has taken to answer it.
 *
 * @param ceId the message that brought it; its own id when none did
 * @param traceParent of that message; null when it had none
 * @param attempts how often it was tried in vain
 */
public record OpenQuestion(Question question, UUID ceId, String traceParent, int attempts) {

    public static OpenQuestion causedBy(Envelope cause, Question question) {
        return new OpenQuestion(question, cause.id(), cause.traceParent(), 0);
    }

    /** No message led to it: it is its own cause. */
    public static OpenQuestion uncaused(Question question) {
        return new OpenQuestion(question, question.requestId(), null, 0);
    }

    public UUID residentId() {
        return question.residentId();
    }

    public UUID requestId() {
        return question.requestId();
    }
}
