package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.assess.store.Desks;
import gent.rechtstreeks.eligibility.assess.store.DueDates;
import gent.rechtstreeks.eligibility.assess.store.Reach;
import gent.rechtstreeks.eligibility.assess.store.Versions;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A life event ripened: which rights follow from it? */
@ApplicationScoped
class LifeEventConsumer implements TopicHandler<LifeEvent> {

    private static final String TOPIC = "life-events";

    private final Batches batches;
    private final Desks desks;
    private final Assessors assessors;
    private final Answers answers;
    private final Outbox outbox;
    private final Versions versions;
    private final DueDates dueDates;

    LifeEventConsumer(
            Batches batches,
            Desks desks,
            Assessors assessors,
            Answers answers,
            Outbox outbox,
            Versions versions,
            DueDates dueDates) {
        this.batches = batches;
        this.desks = desks;
        this.assessors = assessors;
        this.answers = answers;
        this.outbox = outbox;
        this.versions = versions;
        this.dueDates = dueDates;
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
        return isKnown(event)
                && event.getHouseholds().stream()
                        .allMatch(household ->
                                versions.ofHousehold(household.getHouseholdId()) >= household.getVersion());
    }

    @Override
    public void handle(List<Arrival<LifeEvent>> arrivals) {
        List<Told> told = arrivals.stream()
                .map(arrival -> new Told(LifeEventDoor.read(arrival.message()), arrival.envelope()))
                .toList();
        Assessor assessor = assessors.inForce();
        Desk desk = desks.forLifeEvents(reach(told));
        List<Publication> messages = new ArrayList<>();
        told.forEach(one -> messages.addAll(take(desk, assessor, one)));
        desk.save();
        awaitDays(desk, told);
        outbox.addAll(messages);
    }

    /** A take-on also brings what passed for whom the next days are waited for already. */
    private void awaitDays(Desk desk, List<Told> told) {
        List<Household> households = desk.households();
        LocalDate today = CivilDay.of(desk.now());
        Stream<Arrived> takenOn = told.stream().map(Told::arrived).filter(ArrivedTakeOn.class::isInstance);
        dueDates.makeUp(households, DaysTold.of(takenOn), today);
        dueDates.see(households, DaysTold.of(told.stream().map(Told::arrived)), today);
    }

    /** Whether its newest version, apart from its households, was taken. A take-on is nothing apart from them. */
    private boolean isKnown(LifeEvent event) {
        UUID id = event.getLifeEventId();
        return switch (event.getKind()) {
            case BIRTH, MOVE, UNKNOWN -> versions.ofLifeEvent(id) >= event.getVersion();
            case DEATH, MERGE -> versions.ofPersonChange(id) >= event.getVersion();
            case TAKE_ON -> !TakeOnDoor.looksBack(event);
        };
    }

    /** Households have versions of their own: an event that was overtaken may still bring the newest of one. */
    private List<Publication> take(Desk desk, Assessor assessor, Told told) {
        told.arrived().households().forEach(desk::take);
        return switch (told.arrived()) {
            case ArrivedLifeEvent one -> assess(desk, assessor, one.event(), told.envelope());
            case ArrivedPersonChange one -> assessAgain(desk, assessor, one.change(), told.envelope());
            case ArrivedTakeOn takeOn -> List.of();
        };
    }

    private List<Publication> assess(
            Desk desk, Assessor assessor, gent.rechtstreeks.eligibility.assess.LifeEvent event, Envelope cause) {
        if (!desk.take(event)) {
            return List.of();
        }
        Situation situation = desk.situation(event.lifeEventId());
        return answers.give(
                desk, situation.event(), assessor.onLifeEvent(situation, desk.assessed(event.lifeEventId())), cause);
    }

    /** A death or a merge reaches every life event that names the person, and those of the person's household. */
    private List<Publication> assessAgain(Desk desk, Assessor assessor, PersonChange change, Envelope cause) {
        List<PersonChange> versions = desk.take(change);
        List<Publication> messages = new ArrayList<>();
        for (UUID lifeEvent : desk.reachedBy(versions)) {
            Situation situation = desk.situation(lifeEvent);
            List<Assessed> changes = assessor.onPersonChange(
                    situation, desk.withoutTheLast(lifeEvent, versions), desk.assessed(lifeEvent), versions);
            messages.addAll(answers.give(desk, situation.event(), changes, cause));
        }
        return messages;
    }

    private static Reach reach(List<Told> told) {
        return new Reach(
                all(told, Arrived::lifeEvents),
                all(told, Arrived::householdIds),
                all(told, Arrived::people),
                all(told, Arrived::changed));
    }

    private static <T> Set<T> all(List<Told> told, Function<Arrived, Stream<T>> part) {
        return told.stream().map(Told::arrived).flatMap(part).collect(Collectors.toSet());
    }

    private record Told(Arrived arrived, Envelope envelope) {}
}
