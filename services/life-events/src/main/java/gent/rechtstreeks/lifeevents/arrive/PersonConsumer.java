package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.registry.persons.PersonChange;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What a register says of a person arrives: checked at the door, then taken in. */
@ApplicationScoped
class PersonConsumer implements TopicHandler<PersonChange> {

    private static final String TOPIC = "registry.persons";

    private final Batches batches;
    private final PersonPlausibility plausibility;
    private final Intake intake;

    PersonConsumer(Batches batches, PersonPlausibility plausibility, Intake intake) {
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
    public Class<PersonChange> type() {
        return PersonChange.class;
    }

    @Override
    public void handle(List<Arrival<PersonChange>> arrivals) {
        List<PersonEvent> events = arrivals.stream()
                .map(arrival -> PersonReader.read(arrival.message()))
                .toList();
        plausibility.check(events);
        List<ArrivedEvent> arrived = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            arrived.add(new ArrivedEvent(events.get(i), arrivals.get(i).envelope()));
        }
        intake.take(arrived);
    }

    @Override
    public boolean isSuperseded(PersonChange wire) {
        return intake.isOvertaken(PersonEvent.lifeEventId(wire.getEventId()), wire.getVersion());
    }
}
