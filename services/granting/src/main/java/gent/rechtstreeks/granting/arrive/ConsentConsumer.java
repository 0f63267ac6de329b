package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.granting.grant.store.Objections;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in who objects to being treated proactively; what somebody consented to does not matter here. */
@ApplicationScoped
class ConsentConsumer implements TopicHandler<ResidentConsents> {

    private final Batches batches;
    private final Objections objections;

    ConsentConsumer(Batches batches, Objections objections) {
        this.batches = batches;
        this.objections = objections;
    }

    @Incoming("consents")
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return "consents";
    }

    @Override
    public Class<ResidentConsents> type() {
        return ResidentConsents.class;
    }

    @Override
    public boolean isRemembered(ResidentConsents message) {
        return message.getBeat() == null;
    }

    @Override
    public void handle(List<Arrival<ResidentConsents>> arrivals) {
        arrivals.stream()
                .map(Arrival::message)
                .filter(this::isRemembered)
                .forEach(said -> objections.take(said.getResidentId(), said.getVersion(), said.getObjection() != null));
    }
}
