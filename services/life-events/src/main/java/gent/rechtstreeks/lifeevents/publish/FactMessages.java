package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The message that answers a question. */
@ApplicationScoped
public class FactMessages {

    private static final String TOPIC = "facts";
    private static final String TYPE = "life-events.facts.notify.answered";
    private static final String DECLARED = "life-events.facts.notify.declared";

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

    /** What a resident said, or that it no longer counts. */
    Publication declared(UUID cause, Fact fact) {
        String key = fact.residentId().toString();
        Envelope envelope = envelopes.origin(cause, DECLARED, key, fact.version(), null);
        return new Publication(TOPIC, key, wire(fact, fact.purpose(), null), envelope);
    }

    /** Purpose and life event are those of the question: a fact from the store may have been asked for an earlier one. */
    public static gent.rechtstreeks.facts.Fact wire(Fact fact, Question question) {
        return wire(fact, question.purpose(), question.lifeEventId());
    }

    private static gent.rechtstreeks.facts.Fact wire(Fact fact, String purpose, UUID lifeEventId) {
        gent.rechtstreeks.facts.Fact.Builder wire = gent.rechtstreeks.facts.Fact.newBuilder()
                .setResidentId(fact.residentId())
                .setFact(fact.fact())
                .setVersion(fact.version())
                .setState(State.valueOf(fact.state().name()))
                .setValidFrom(fact.validFrom())
                .setValidUntil(fact.validUntil())
                .setSource(fact.source())
                .setSelfDeclared(fact.isDeclared())
                .setAsOf(fact.asOf().truncatedTo(ChronoUnit.MICROS))
                .setLegalBasis(fact.legalBasis())
                .setPurpose(purpose)
                .setLifeEventId(lifeEventId);
        if (fact.value() != null) {
            put(fact.value(), wire);
        }
        return wire.build();
    }

    private static void put(FactValue value, gent.rechtstreeks.facts.Fact.Builder wire) {
        switch (value.kind()) {
            case YES_OR_NO -> wire.setBooleanValue(value.isYes());
            case DATE -> wire.setDate(value.day());
            case CODE -> wire.setCode(value.text());
            case AMOUNT -> wire.setCents(value.cents());
            case COUNT, HOURS -> wire.setCount(value.count());
        }
    }
}
