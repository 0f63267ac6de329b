package gent.rechtstreeks.journeys.books;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.notifications.Notification;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.statuses.StatusChange;
import gent.rechtstreeks.residents.Resident;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** What the register and the services told since a moment; the same message sent again counts once, and beats not at all. */
record Told(
        List<Message<Birth>> births,
        List<Message<Move>> moves,
        List<Message<PersonChange>> persons,
        List<Message<StatusChange>> statuses,
        List<Message<Resident>> residents,
        List<Message<LifeEvent>> lifeEvents,
        List<Message<Assessment>> assessments,
        List<Message<FactRequest>> factRequests,
        List<Message<Fact>> facts,
        List<Message<Decision>> decisions,
        List<Message<Notification>> notifications,
        List<Message<DataUse>> dataUses,
        List<Message<ResidentConsents>> consents) {

    static Told since(Recorder recorder, Recorder.Mark mark) {
        return new Told(
                once(recorder, "registry.births", Birth.class, mark),
                once(recorder, "registry.moves", Move.class, mark),
                once(recorder, "registry.persons", PersonChange.class, mark),
                once(recorder, "registry.statuses", StatusChange.class, mark),
                once(recorder, "residents", Resident.class, mark),
                once(recorder, "life-events", LifeEvent.class, mark),
                once(recorder, "assessments", Assessment.class, mark),
                once(recorder, "fact-requests", FactRequest.class, mark),
                once(recorder, "facts", Fact.class, mark),
                once(recorder, "grants", Decision.class, mark),
                once(recorder, "notifications", Notification.class, mark),
                once(recorder, "data-uses", DataUse.class, mark),
                once(recorder, "consents", ResidentConsents.class, mark).stream()
                        .filter(message -> message.content().getBeat() == null)
                        .toList());
    }

    /** What sources said; the other facts were said by residents, after no life event. */
    List<Message<Fact>> answers() {
        return facts.stream().filter(fact -> !fact.content().getSelfDeclared()).toList();
    }

    /** The ids of all messages of a topic that some service reads. */
    List<UUID> ids(String topic) {
        List<? extends Message<?>> messages =
                switch (topic) {
                    case "registry.births" -> births;
                    case "registry.moves" -> moves;
                    case "registry.persons" -> persons;
                    case "registry.statuses" -> statuses;
                    case "residents" -> residents;
                    case "life-events" -> lifeEvents;
                    case "assessments" -> assessments;
                    case "fact-requests" -> factRequests;
                    case "facts" -> facts;
                    case "grants" -> decisions;
                    case "consents" -> consents;
                    default -> throw new IllegalArgumentException(topic);
                };
        return messages.stream().map(message -> message.envelope().id()).toList();
    }

    private static <T extends SpecificRecord> List<Message<T>> once(
            Recorder recorder, String topic, Class<T> type, Recorder.Mark mark) {
        Set<UUID> seen = new HashSet<>();
        List<Message<T>> once = new ArrayList<>();
        for (Message<T> message : recorder.messages(topic, type, mark)) {
            if (seen.add(message.envelope().id())) {
                once.add(message);
            }
        }
        return once;
    }
}
