package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.registry.statuses.StatusChange;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A source says that a status has changed: whoever may know asks again what it is. */
@ApplicationScoped
class StatusChangeConsumer implements TopicHandler<StatusChange> {

    private static final String TOPIC = "registry.statuses";

    private final Batches batches;
    private final StatusChangeReader reader;
    private final ChangedFacts facts;

    StatusChangeConsumer(Batches batches, StatusChangeReader reader, ChangedFacts facts) {
        this.batches = batches;
        this.reader = reader;
        this.facts = facts;
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
    public Class<StatusChange> type() {
        return StatusChange.class;
    }

    @Override
    public void handle(List<Arrival<StatusChange>> arrivals) {
        facts.take(arrivals.stream()
                .map(arrival -> new ChangedFacts.Told(reader.read(arrival.message()), arrival.envelope()))
                .toList());
    }
}
