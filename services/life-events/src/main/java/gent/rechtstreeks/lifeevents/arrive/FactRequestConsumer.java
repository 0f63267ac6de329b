package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.facts.store.QuestionsOpened;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Questions for facts arrive: each is kept until it has its answer, however long the source is down. */
@ApplicationScoped
class FactRequestConsumer implements TopicHandler<FactRequest> {

    private static final String TOPIC = "fact-requests";

    private final Batches batches;
    private final IdentityStore identities;
    private final FactRequests requests;
    private final Clock clock;
    private final Event<QuestionsOpened> bell;

    FactRequestConsumer(
            Batches batches,
            IdentityStore identities,
            FactRequests requests,
            Clock clock,
            Event<QuestionsOpened> bell) {
        this.batches = batches;
        this.identities = identities;
        this.requests = requests;
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
    public Class<FactRequest> type() {
        return FactRequest.class;
    }

    @Override
    public void handle(List<Arrival<FactRequest>> arrivals) {
        Map<UUID, UUID> standing = standing(arrivals);
        Set<UUID> known = requests.known(arrivals.stream()
                .map(arrival -> arrival.message().getRequestId())
                .toList());
        Instant now = clock.instant();
        for (Arrival<FactRequest> arrival : arrivals) {
            if (known.add(arrival.message().getRequestId())) {
                UUID resident = standing.get(arrival.message().getResidentId());
                requests.open(question(arrival.message(), resident), arrival.envelope(), now);
            }
        }
        bell.fire(new QuestionsOpened());
    }

    /** Of whom each question is asked: of two who were merged, the one who stands. */
    private Map<UUID, UUID> standing(List<Arrival<FactRequest>> arrivals) {
        List<UUID> residents = arrivals.stream()
                .map(arrival -> arrival.message().getResidentId())
                .distinct()
                .toList();
        Map<UUID, UUID> standing = identities.standing(residents);
        if (!standing.keySet().containsAll(residents)) {
            throw new BadMessage("the resident is unknown");
        }
        return standing;
    }

    private static Question question(FactRequest wire, UUID resident) {
        return new Question(
                wire.getRequestId(),
                resident,
                wire.getFact(),
                wire.getPurpose(),
                wire.getOn(),
                wire.getLifeEventId(),
                wire.getRequestedAt());
    }
}
