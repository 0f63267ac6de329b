package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.assess.store.Desks;
import gent.rechtstreeks.eligibility.assess.store.Versions;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A life event ripened: which rights follow from it? */
@ApplicationScoped
class LifeEventConsumer implements TopicHandler<LifeEvent> {

    private static final String TOPIC = "life-events";

    private final Batches batches;
    private final Desks desks;
    private final Assessor assessor;
    private final Answers answers;
    private final Outbox outbox;
    private final Versions versions;

    LifeEventConsumer(
            Batches batches, Desks desks, Assessor assessor, Answers answers, Outbox outbox, Versions versions) {
        this.batches = batches;
        this.desks = desks;
        this.assessor = assessor;
        this.answers = answers;
        this.outbox = outbox;
        this.versions = versions;
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
    public Class<LifeEvent> type() {
        return LifeEvent.class;
    }

    @Override
    public boolean isSuperseded(LifeEvent event) {
        return versions.ofLifeEvent(event.getLifeEventId()) >= event.getVersion()
                && event.getHouseholds().stream()
                        .allMatch(household ->
                                versions.ofHousehold(household.getHouseholdId()) >= household.getVersion());
    }

    @Override
    public void handle(List<Arrival<LifeEvent>> arrivals) {
        List<Told> told = arrivals.stream()
                .map(arrival -> new Told(LifeEventDoor.read(arrival.message()), arrival.envelope()))
                .toList();
        Desk desk = desks.forLifeEvents(lifeEvents(told), households(told), facts(told));
        List<Publication> messages = new ArrayList<>();
        told.forEach(one -> messages.addAll(assess(desk, one)));
        desk.save();
        outbox.addAll(messages);
    }

    /** Households have versions of their own: an event that was overtaken may still bring the newest of one. */
    private List<Publication> assess(Desk desk, Told told) {
        told.arrived().households().forEach(desk::take);
        var event = told.arrived().event();
        if (!desk.take(event)) {
            return List.of();
        }
        UUID lifeEvent = event.lifeEventId();
        return answers.give(
                desk,
                event,
                assessor.onLifeEvent(desk.situation(lifeEvent), desk.assessed(lifeEvent)),
                told.envelope());
    }

    private static Set<UUID> lifeEvents(List<Told> told) {
        return told.stream().map(one -> one.arrived().event().lifeEventId()).collect(Collectors.toSet());
    }

    private static Set<UUID> households(List<Told> told) {
        return told.stream().flatMap(one -> one.arrived().householdIds()).collect(Collectors.toSet());
    }

    private static Set<FactKey> facts(List<Told> told) {
        return told.stream().flatMap(one -> one.arrived().factsAboutMembers()).collect(Collectors.toSet());
    }

    private record Told(ArrivedLifeEvent arrived, Envelope envelope) {}
}
