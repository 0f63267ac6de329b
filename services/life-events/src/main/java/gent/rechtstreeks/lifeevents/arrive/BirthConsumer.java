package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Decision;
import gent.rechtstreeks.lifeevents.hold.Hold;
import gent.rechtstreeks.lifeevents.hold.store.BirthsHeld;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.LockedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Births arrive: checked at the door, then held in the event register if they are news. */
@ApplicationScoped
class BirthConsumer implements TopicHandler<gent.rechtstreeks.registry.births.Birth> {

    private static final String TOPIC = "registry.births";

    private final Batches batches;
    private final Plausibility plausibility;
    private final EventRegister register;
    private final Hold hold;
    private final Clock clock;
    private final Event<BirthsHeld> bell;

    BirthConsumer(
            Batches batches,
            Plausibility plausibility,
            EventRegister register,
            LifeEventsConfig config,
            Clock clock,
            Event<BirthsHeld> bell) {
        this.batches = batches;
        this.plausibility = plausibility;
        this.register = register;
        this.hold = new Hold(config.hold());
        this.clock = clock;
        this.bell = bell;
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
        List<BirthArrival> births = arrivals.stream().map(this::checked).toList();
        LockedEvents events = register.lock(births.stream()
                .map(birth -> birth.birth().lifeEventId())
                .distinct()
                .toList());
        Instant now = clock.instant();
        births.forEach(birth -> holdIfNews(birth, events, now));
        bell.fire(new BirthsHeld());
    }

    @Override
    public boolean isSuperseded(gent.rechtstreeks.registry.births.Birth wire) {
        return register.version(Birth.lifeEventId(wire.getEventId())) >= wire.getVersion();
    }

    private BirthArrival checked(Arrival<gent.rechtstreeks.registry.births.Birth> arrival) {
        Birth birth = BirthReader.read(arrival.message());
        plausibility.check(birth, arrival.message().getPlaceOfBirth());
        return new BirthArrival(birth, arrival.envelope());
    }

    private void holdIfNews(BirthArrival arrival, LockedEvents events, Instant now) {
        Birth birth = arrival.birth();
        Decision decision = hold.decide(events.state(birth.lifeEventId()), birth, now);
        if (decision instanceof Decision.Keep keep) {
            events.hold(keep.held(), arrival.envelope(), now);
        }
    }
}
