package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.registry.births.Birth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** When each registered birth since a moment passed each station, in milliseconds since the epoch. */
record Births(Map<UUID, Double> registered, Map<String, Map<UUID, Double>> passed) {

    /** The straight way to the parents' feed: nothing has to be asked on it. */
    static final String STRAIGHT = "birth-grant";

    /** The long way: a fact is asked and answered on it. */
    static final String WITH_FACT = "waste-bags";

    static Births since(World world, Recorder.Mark mark) {
        Recorder recorder = world.recorder();
        Map<UUID, Double> registered = new HashMap<>();
        recorder.messages("registry.births", Birth.class, mark).stream()
                .filter(birth -> birth.content().getVersion() == 2)
                .forEach(birth ->
                        registered.put(Family.lifeEvent(Family.BIRTHS, UUID.fromString(birth.key())), at(birth)));
        Map<String, Map<UUID, Double>> passed = new HashMap<>();
        passed.put(
                "life-events",
                first(
                        recorder.messages("life-events", LifeEvent.class, mark),
                        event -> event.getStage() == Stage.REGISTERED ? event.getLifeEventId() : null));
        passed.put(
                "assessments",
                first(
                        recorder.messages("assessments", Assessment.class, mark),
                        one -> one.getRight().equals(STRAIGHT) ? one.getLifeEventId() : null));
        passed.put(
                "grants",
                first(
                        recorder.messages("grants", Decision.class, mark),
                        decision -> decision.getRight().equals(STRAIGHT) ? decision.getLifeEventId() : null));
        passed.put(STRAIGHT, told(world, STRAIGHT));
        passed.put(WITH_FACT, told(world, WITH_FACT));
        passed.values().forEach(station -> station.keySet().retainAll(registered.keySet()));
        return new Births(registered, passed);
    }

    /** From the register's publication to the feed entry of a right. */
    Percentiles untilTold(String right) {
        return between(registered, passed.get(right));
    }

    /** From the register's publication to those who listen, since when each heard of its birth. */
    Percentiles untilHeard(Map<UUID, Double> heard) {
        return between(registered, heard);
    }

    /** The stretches of the straight way. */
    Map<String, Percentiles> stretches() {
        Map<String, Percentiles> stretches = new LinkedHashMap<>();
        stretches.put("register → life-events", between(registered, passed.get("life-events")));
        stretches.put("life-events → eligibility", between(passed.get("life-events"), passed.get("assessments")));
        stretches.put("eligibility → granting", between(passed.get("assessments"), passed.get("grants")));
        stretches.put("granting → feed", between(passed.get("grants"), passed.get(STRAIGHT)));
        return stretches;
    }

    private static Percentiles between(Map<UUID, Double> from, Map<UUID, Double> to) {
        return Percentiles.of(to.entrySet().stream()
                .filter(end -> from.containsKey(end.getKey()))
                .map(end -> end.getValue() - from.get(end.getKey()))
                .toList());
    }

    private static <T extends SpecificRecord> Map<UUID, Double> first(
            List<Message<T>> messages, Function<T, UUID> lifeEvent) {
        Map<UUID, Double> first = new HashMap<>();
        for (Message<T> message : messages) {
            UUID about = lifeEvent.apply(message.content());
            if (about != null) {
                first.merge(about, at(message), Math::min);
            }
        }
        return first;
    }

    private static Map<UUID, Double> told(World world, String right) {
        Map<UUID, Double> told = new HashMap<>();
        world.databases()
                .rows(
                        Service.NOTIFICATIONS,
                        "SELECT life_event_id, extract(epoch FROM min(at)) * 1000 FROM feed_step"
                                + " WHERE station = 'told' AND right_name = ? GROUP BY life_event_id",
                        right)
                .forEach(row -> told.put(UUID.fromString(row.getFirst()), Double.valueOf(row.getLast())));
        return told;
    }

    private static double at(Message<?> message) {
        return message.record().timestamp();
    }
}
