package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.registry.persons.PersonChange;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the register told of persons, as its readers see it. */
final class PersonsTold {
    private static final String TOPIC = "registry.persons";

    private PersonsTold() {}

    static PersonChange version(String event, long version) {
        return TopicProbe.await(
                TOPIC,
                PersonChange.class,
                change -> change.getEventId().equals(event) && change.getVersion() == version);
    }

    static List<PersonChange> all(String event) {
        return TopicProbe.all(TOPIC, PersonChange.class).stream()
                .filter(change -> change.getEventId().equals(event))
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
