package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What is asked, as it goes out under the resident's key. */
@ApplicationScoped
public class FactRequestEvents {

    private static final String TOPIC = "fact-requests";
    private static final String TYPE = "eligibility.fact-requests.notify.requested";

    private final Addressed addressed;

    FactRequestEvents(Addressed addressed) {
        this.addressed = addressed;
    }

    /** One question as a message; it is asked once, so it has no revision but the first. */
    public Publication of(Question question, Envelope cause, Instant requestedAt) {
        String key = question.about().residentId().toString();
        Envelope envelope = addressed.to(key, cause, TYPE, question.id(), 1, question.lifeEventId());
        return new Publication(TOPIC, key, wire(question, requestedAt), envelope);
    }

    private static FactRequest wire(Question question, Instant requestedAt) {
        return FactRequest.newBuilder()
                .setRequestId(question.id())
                .setResidentId(question.about().residentId())
                .setFact(question.about().fact())
                .setPurpose(question.purpose())
                .setOn(question.on())
                .setLifeEventId(question.lifeEventId())
                .setRequestedAt(requestedAt)
                .build();
    }
}
