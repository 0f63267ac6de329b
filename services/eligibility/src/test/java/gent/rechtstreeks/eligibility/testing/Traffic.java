package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** What goes in and out of the service over Kafka, for one family. */
public final class Traffic {

    private Traffic() {}

    public static Envelope send(LifeEvent event) {
        String key = event.getHouseholdId().toString();
        return TopicProbe.send("life-events", key, event, TopicProbe.envelope(key, event.getLifeEventId()));
    }

    public static Envelope send(Fact fact) {
        return TopicProbe.send("facts", fact.getResidentId().toString(), fact);
    }

    public static Assessment await(Told birth, String right, long revision) {
        return await(birth.lifeEvent, right, told -> told.getRevision() == revision);
    }

    public static Assessment await(Told birth, String right, Outcome outcome) {
        return await(birth.lifeEvent, right, told -> told.getOutcome() == outcome);
    }

    public static Assessment await(Told birth, String right, Mode mode) {
        return await(birth.lifeEvent, right, told -> told.getMode() == mode);
    }

    public static Assessment await(Moving move, String right, long revision) {
        return await(move.lifeEvent, right, told -> told.getRevision() == revision);
    }

    public static Assessment await(Moving move, String right, Outcome outcome) {
        return await(move.lifeEvent, right, told -> told.getOutcome() == outcome);
    }

    /** What is told of waste bags after any life event, a day that came too. */
    public static Assessment await(UUID lifeEvent, long revision) {
        return await(lifeEvent, "waste-bags", told -> told.getRevision() == revision);
    }

    private static Assessment await(UUID lifeEvent, String right, Predicate<Assessment> wanted) {
        return TopicProbe.await(
                "assessments",
                Assessment.class,
                told -> told.getLifeEventId().equals(lifeEvent)
                        && told.getRight().equals(right)
                        && wanted.test(told));
    }

    public static List<Assessment> assessments(Told birth) {
        return assessments(birth.lifeEvent);
    }

    public static List<Assessment> assessments(Moving move) {
        return assessments(move.lifeEvent);
    }

    public static List<Assessment> assessments(UUID lifeEvent) {
        return TopicProbe.all("assessments", Assessment.class).stream()
                .filter(told -> told.getLifeEventId().equals(lifeEvent))
                .toList();
    }

    public static List<FactRequest> requests(Family family) {
        Set<UUID> adults = Set.of(family.anna, family.bram);
        return TopicProbe.all("fact-requests", FactRequest.class).stream()
                .filter(request -> adults.contains(request.getResidentId()))
                .toList();
    }

    /** Waits until the service has handled all that was sent to it about this household so far. */
    public static void settle(Family family) {
        Told marker = family.birth();
        send(marker.notified(1));
        await(marker, "birth-declaration", 1);
    }

    /** Waits until the service has handled all facts that were sent to it about this resident so far. */
    public static void settleFacts(UUID resident) {
        Fact marker =
                Bank.aYes(resident, 1).setFact("marker-" + UUID.randomUUID()).build();
        send(marker);
        Awaitility.await("the marker fact").until(() -> isStored(resident, marker.getFact()));
    }

    private static boolean isStored(UUID resident, String name) throws SQLException {
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT 1 FROM fact WHERE resident_id = ? AND name = ? AND version > 0")) {
            select.setObject(1, resident);
            select.setString(2, name);
            return select.executeQuery().next();
        }
    }
}
