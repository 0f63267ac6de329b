package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.lifeevents.LifeEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** What the services told each other since a moment; the same message sent again counts once. */
record Told(
        List<Message<LifeEvent>> lifeEvents,
        List<Message<Assessment>> assessments,
        List<Message<FactRequest>> factRequests,
        List<Message<Fact>> facts,
        List<Message<Decision>> decisions) {

    static Told since(Recorder recorder, Recorder.Mark mark) {
        return new Told(
                once(recorder, "life-events", LifeEvent.class, mark),
                once(recorder, "assessments", Assessment.class, mark),
                once(recorder, "fact-requests", FactRequest.class, mark),
                once(recorder, "facts", Fact.class, mark),
                once(recorder, "grants", Decision.class, mark));
    }

    /** The ids of all messages of a topic. */
    List<UUID> ids(String topic) {
        List<? extends Message<?>> messages =
                switch (topic) {
                    case "life-events" -> lifeEvents;
                    case "assessments" -> assessments;
                    case "fact-requests" -> factRequests;
                    case "facts" -> facts;
                    case "grants" -> decisions;
                    default -> throw new IllegalArgumentException(topic);
                };
        return messages.stream().map(message -> message.envelope().id()).toList();
    }

    /** The last revision of each assessment. */
    List<Assessment> lastAssessments() {
        Map<UUID, Assessment> last = new HashMap<>();
        assessments.stream()
                .map(Message::content)
                .sorted(Comparator.comparing(Assessment::getRevision))
                .forEach(assessment -> last.put(assessment.getAssessmentId(), assessment));
        return List.copyOf(last.values());
    }

    private static <T extends SpecificRecord> List<Message<T>> once(
            Recorder recorder, String topic, Class<T> type, Recorder.Mark mark) {
        Map<UUID, Message<T>> first = new HashMap<>();
        List<Message<T>> once = new ArrayList<>();
        for (Message<T> message : recorder.messages(topic, type, mark)) {
            if (first.putIfAbsent(message.envelope().id(), message) == null) {
                once.add(message);
            }
        }
        return once;
    }
}
