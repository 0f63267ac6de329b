package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * All messages about one thing have one key, and each is newer than the one before it. Moves are left out where the key is
 * a household: the one that a move is about changes with the move, and there versions are the only order.
 */
final class Order {

    private Order() {}

    static void holds(Told told) {
        holds(
                "life-events",
                told.lifeEvents().stream()
                        .filter(m -> m.content().getKind() == Kind.BIRTH)
                        .toList(),
                LifeEvent::getLifeEventId,
                LifeEvent::getVersion);
        holds(
                "assessments",
                told.assessments().stream()
                        .filter(m -> m.content().getOccasion() == Occasion.BIRTH)
                        .toList(),
                Assessment::getAssessmentId,
                Assessment::getRevision);
        holds("facts", told.facts(), fact -> List.of(fact.getResidentId(), fact.getFact()), Fact::getVersion);
        holds(
                "grants",
                told.decisions(),
                decision -> List.of(decision.getDecisionId(), decision.getAddressee()),
                Decision::getRevision);
    }

    private static <T> void holds(
            String topic, List<Message<T>> messages, Function<T, Object> thing, ToLongFunction<T> version) {
        Map<Object, Message<T>> last = new HashMap<>();
        for (Message<T> message : messages) {
            Message<T> before = last.put(thing.apply(message.content()), message);
            if (before != null) {
                assertThat(message.key())
                        .as("the key of one thing on %s", topic)
                        .isEqualTo(before.key());
                assertThat(version.applyAsLong(message.content()))
                        .as("the version on %s at offset %d, after offset %d", topic, offset(message), offset(before))
                        .isGreaterThan(version.applyAsLong(before.content()));
            }
        }
    }

    private static long offset(Message<?> message) {
        return message.record().offset();
    }
}
