package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.registry.moves.Move;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the register told of moves, as its readers see it. */
final class MovesTold {
    private static final String TOPIC = "registry.moves";

    private MovesTold() {}

    static Move version(String event, long version) {
        return TopicProbe.await(
                TOPIC, Move.class, move -> move.getEventId().equals(event) && move.getVersion() == version);
    }

    static List<Move> all(String event) {
        return TopicProbe.all(TOPIC, Move.class).stream()
                .filter(move -> move.getEventId().equals(event))
                .toList();
    }

    static List<String> types(String event) {
        return envelopes(event).map(Envelope::type).toList();
    }

    static List<UUID> ids(String event) {
        return envelopes(event).map(Envelope::id).toList();
    }

    private static Stream<Envelope> envelopes(String event) {
        return TopicProbe.envelopes(TOPIC).stream()
                .filter(envelope -> envelope.subject().equals(event));
    }
}
