package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.sandbox.facts.store.Subscriptions;
import gent.rechtstreeks.sandbox.publish.StatusEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells that a fact of somebody changed, if its source was asked about it before. */
@ApplicationScoped
class FactTeller {
    private final Subscriptions subscriptions;
    private final StatusEvents events;
    private final Outbox outbox;

    FactTeller(Subscriptions subscriptions, StatusEvents events, Outbox outbox) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.outbox = outbox;
    }

    /** The event that tells of it; empty when nobody hears of it. */
    Optional<UUID> tell(String insz, String fact, LocalDate from) {
        return tellAll(insz, Set.of(fact), from).stream().findFirst();
    }

    /** As {@link #tell}, of each of these that was asked about. */
    List<UUID> tellAll(String insz, Set<String> facts, LocalDate from) {
        return subscriptions.facts(insz).stream()
                .filter(facts::contains)
                .map(fact -> {
                    UUID eventId = UUID.randomUUID();
                    outbox.add(events.of(eventId, insz, fact, from));
                    return eventId;
                })
                .toList();
    }
}
