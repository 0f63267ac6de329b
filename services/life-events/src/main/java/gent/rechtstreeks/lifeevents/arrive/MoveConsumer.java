package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.lifeevents.hold.Move;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Moves arrive: checked at the door, then taken in. */
@ApplicationScoped
class MoveConsumer implements TopicHandler<gent.rechtstreeks.registry.moves.Move> {

    private static final String TOPIC = "registry.moves";

    private final Batches batches;
    private final MovePlausibility plausibility;
    private final Intake intake;

    MoveConsumer(Batches batches, MovePlausibility plausibility, Intake intake) {
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
    public Class<gent.rechtstreeks.registry.moves.Move> type() {
        return gent.rechtstreeks.registry.moves.Move.class;
    }

    @Override
    public void handle(List<Arrival<gent.rechtstreeks.registry.moves.Move>> arrivals) {
        intake.take(arrivals.stream().map(this::checked).toList());
    }

    @Override
    public boolean isSuperseded(gent.rechtstreeks.registry.moves.Move wire) {
        return intake.isOvertaken(Move.lifeEventId(wire.getEventId()), wire.getVersion());
    }

    private ArrivedEvent checked(Arrival<gent.rechtstreeks.registry.moves.Move> arrival) {
        Move move = MoveReader.read(arrival.message());
        plausibility.check(move);
        return new ArrivedEvent(move, arrival.envelope());
    }
}
