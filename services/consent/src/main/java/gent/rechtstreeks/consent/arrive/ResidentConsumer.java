package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.residents.Resident;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in which residents turned out to be one; nothing else of a resident matters here. */
@ApplicationScoped
class ResidentConsumer implements TopicHandler<Resident> {

    private final Batches batches;
    private final Merges merges;

    ResidentConsumer(Batches batches, Merges merges) {
        this.batches = batches;
        this.merges = merges;
    }

    @Incoming("residents")
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return "residents";
    }

    @Override
    public Class<Resident> type() {
        return Resident.class;
    }

    @Override
    public void handle(List<Arrival<Resident>> arrivals) {
        arrivals.forEach(arrival -> ResidentDoor.read(arrival.message())
                .ifPresent(merge -> merges.join(merge, arrival.envelope().id())));
    }

    @Override
    public boolean isSuperseded(Resident message) {
        return ResidentDoor.read(message).filter(merges::isKnown).isPresent();
    }
}
