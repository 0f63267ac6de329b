package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.lifeevents.hold.Birth;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Births arrive: checked at the door, then taken in. */
@ApplicationScoped
class BirthConsumer implements TopicHandler<gent.rechtstreeks.registry.births.Birth> {

    private static final String TOPIC = "registry.births";

    private final Batches batches;
    private final BirthPlausibility plausibility;
    private final Intake intake;

    BirthConsumer(Batches batches, BirthPlausibility plausibility, Intake intake) {
        this.batches = batches;
        this.plausibility = plausibility;
        this.intake = intake;
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
    public Class<gent.rechtstreeks.registry.births.Birth> type() {
        return gent.rechtstreeks.registry.births.Birth.class;
    }

    @Override
    public void handle(List<Arrival<gent.rechtstreeks.registry.births.Birth>> arrivals) {
        intake.take(arrivals.stream().map(this::checked).toList());
    }

    @Override
    public boolean isSuperseded(gent.rechtstreeks.registry.births.Birth wire) {
        return intake.isOvertaken(Birth.lifeEventId(wire.getEventId()), wire.getVersion());
    }

    private ArrivedEvent checked(Arrival<gent.rechtstreeks.registry.births.Birth> arrival) {
        Birth birth = BirthReader.read(arrival.message());
        plausibility.check(birth, arrival.message().getPlaceOfBirth());
        return new ArrivedEvent(birth, arrival.envelope());
    }
}
