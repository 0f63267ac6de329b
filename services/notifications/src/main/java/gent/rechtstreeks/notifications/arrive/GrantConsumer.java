package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.notifications.deliver.CannotBeTold;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what granting decided. */
@ApplicationScoped
class GrantConsumer implements TopicHandler<Decision> {

    private final Batches batches;
    private final Deliveries deliveries;

    GrantConsumer(Batches batches, Deliveries deliveries) {
        this.batches = batches;
        this.deliveries = deliveries;
    }

    @Incoming("grants")
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return "grants";
    }

    @Override
    public Class<Decision> type() {
        return Decision.class;
    }

    @Override
    public void handle(List<Arrival<Decision>> arrivals) {
        try {
            deliveries.deliver(arrivals.stream()
                    .map(Arrival::message)
                    .map(WireDecisions::read)
                    .toList());
        } catch (CannotBeTold untold) {
            throw new BadMessage(untold.getMessage());
        }
    }

    @Override
    public boolean isSuperseded(Decision message) {
        return deliveries.isKnown(WireDecisions.read(message));
    }
}
