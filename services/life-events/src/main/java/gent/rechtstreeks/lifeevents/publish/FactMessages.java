package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/** The message that answers a question. */
@ApplicationScoped
public class FactMessages {

    private static final String TOPIC = "facts";
    private static final String TYPE = "life-events.facts.notify.answered";

    private final Envelopes envelopes;

    FactMessages(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    Publication of(OpenQuestion open, Fact fact) {
        String key = fact.residentId().toString();
        Question question = open.question();
        Envelope envelope =
                envelopes.origin(open.ceId(), TYPE, key, fact.version(), question.lifeEventId(), open.traceParent());
        return new Publication(TOPIC, key, wire(fact, question), envelope);
    }

    /** Purpose and life event are those of the question: a fact from the store may have been asked for an earlier one. */
    public static gent.rechtstreeks.facts.Fact wire(Fact fact, Question question) {
        return gent.rechtstreeks.facts.Fact.newBuilder()
                .setResidentId(fact.residentId())
                .setFact(fact.fact())
                .setVersion(fact.version())
                .setState(State.valueOf(fact.state().name()))
                .setBooleanValue(fact.value())
                .setValidFrom(fact.validFrom())
                .setValidUntil(fact.validUntil())
                .setSource(fact.source())
                .setAsOf(fact.asOf().truncatedTo(ChronoUnit.MICROS))
                .setLegalBasis(fact.legalBasis())
                .setPurpose(question.purpose())
                .setLifeEventId(question.lifeEventId())
                .build();
    }
}
