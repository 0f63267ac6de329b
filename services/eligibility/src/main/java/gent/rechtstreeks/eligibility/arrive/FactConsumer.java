package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.assess.store.Desks;
import gent.rechtstreeks.eligibility.assess.store.Versions;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A source answered: what waited for it or rests on an earlier word of it is assessed again. */
@ApplicationScoped
class FactConsumer implements TopicHandler<Fact> {

    private static final String TOPIC = "facts";

    private final Batches batches;
    private final Desks desks;
    private final Assessors assessors;
    private final Answers answers;
    private final Outbox outbox;
    private final Versions versions;
    private final Rights rights;

    FactConsumer(
            Batches batches,
            Desks desks,
            Assessors assessors,
            Answers answers,
            Outbox outbox,
            Versions versions,
            Rights rights) {
        this.batches = batches;
        this.desks = desks;
        this.assessors = assessors;
        this.answers = answers;
        this.outbox = outbox;
        this.versions = versions;
        this.rights = rights;
    }

    @Incoming(TOPIC)
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Class<Fact> type() {
        return Fact.class;
    }

    @Override
    public boolean isSuperseded(Fact fact) {
        return versions.hasFact(new FactKey(fact.getResidentId(), fact.getFact()), fact.getVersion());
    }

    @Override
    public void handle(List<Arrival<Fact>> arrivals) {
        List<Told> told = arrivals.stream()
                .map(arrival -> new Told(FactDoor.read(arrival.message(), rights.facts()), arrival.envelope()))
                .toList();
        Assessor assessor = assessors.inForce();
        Desk desk = desks.forFacts(facts(told));
        List<Publication> messages = new ArrayList<>();
        causes(desk, told)
                .forEach((lifeEvent, cause) -> messages.addAll(assessAgain(desk, assessor, lifeEvent, cause)));
        desk.save();
        outbox.addAll(messages);
    }

    /** The life events to look at again, once each, with the last fact that each has an eye on. */
    private static Map<UUID, Envelope> causes(Desk desk, List<Told> told) {
        Map<UUID, Envelope> causes = new LinkedHashMap<>();
        told.forEach(one -> desk.take(one.fact()).forEach(lifeEvent -> causes.put(lifeEvent, one.envelope())));
        return causes;
    }

    private List<Publication> assessAgain(Desk desk, Assessor assessor, UUID lifeEvent, Envelope cause) {
        Situation situation = desk.situation(lifeEvent);
        var changes = assessor.onFacts(situation, desk.assessed(lifeEvent), desk.said());
        return answers.give(desk, situation.event(), changes, cause);
    }

    private static Set<FactKey> facts(List<Told> told) {
        return told.stream().map(one -> one.fact().key()).collect(Collectors.toSet());
    }

    private record Told(gent.rechtstreeks.eligibility.assess.Fact fact, Envelope envelope) {}
}
