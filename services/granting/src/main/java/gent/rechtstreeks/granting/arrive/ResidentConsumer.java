package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.grant.store.Merges;
import gent.rechtstreeks.granting.grant.store.Merges.Joined;
import gent.rechtstreeks.granting.grant.store.Partings;
import gent.rechtstreeks.granting.publish.DecisionEvents;
import gent.rechtstreeks.granting.publish.DecisionUses;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.residents.Resident;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Residents who turn out to be one come in; what was decided about them is joined, and a human hears if they are two. */
@ApplicationScoped
class ResidentConsumer implements TopicHandler<Resident> {

    private final Batches batches;
    private final Merges merges;
    private final Partings partings;
    private final Aliases aliases;
    private final DecisionEvents events;
    private final DecisionUses uses;
    private final Outbox outbox;

    ResidentConsumer(
            Batches batches,
            Merges merges,
            Partings partings,
            Aliases aliases,
            DecisionEvents events,
            DecisionUses uses,
            Outbox outbox) {
        this.batches = batches;
        this.merges = merges;
        this.partings = partings;
        this.aliases = aliases;
        this.events = events;
        this.uses = uses;
        this.outbox = outbox;
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
    public boolean isSuperseded(Resident message) {
        return ResidentDoor.merge(message).filter(aliases::knows).isPresent();
    }

    /** Nearly all of them are nobody else's: one question tells who may have been. */
    @Override
    public void handle(List<Arrival<Resident>> arrivals) {
        Set<UUID> aliased = new HashSet<>(aliases.among(arrivals.stream()
                .map(arrival -> arrival.message().getResidentId())
                .toList()));
        outbox.addAll(
                arrivals.stream().flatMap(arrival -> take(arrival, aliased)).toList());
    }

    private Stream<Publication> take(Arrival<Resident> arrival, Set<UUID> aliased) {
        Optional<Merge> merge = ResidentDoor.merge(arrival.message());
        UUID resident = arrival.message().getResidentId();
        if (merge.isPresent()) {
            aliased.add(resident);
        } else if (aliased.contains(resident)) {
            partings.take(ResidentDoor.parting(arrival.message()));
        }
        return merge.stream().flatMap(one -> join(one, arrival.envelope()));
    }

    private Stream<Publication> join(Merge merge, Envelope cause) {
        Joined joined = merges.take(merge, cause.id());
        return joined.cases().stream()
                .flatMap(decided -> Stream.concat(
                        events.of(decided, cause, joined.at()).stream(),
                        Stream.of(uses.joined(decided.after(), merge, cause))));
    }
}
