package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.registry.statuses.StatusChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What an authentic source tells of a fact: that it changed, not what it is. */
@ApplicationScoped
public class StatusEvents {
    private static final String TOPIC = "registry.statuses";
    private static final String TYPE = "registry-sandbox.statuses.notify.changed";

    private final Envelopes envelopes;
    private final Clock clock;

    StatusEvents(Envelopes envelopes, Clock clock) {
        this.envelopes = envelopes;
        this.clock = clock;
    }

    public Publication of(UUID eventId, String insz, String fact, LocalDate changedOn) {
        String key = eventId.toString();
        StatusChange change = StatusChange.newBuilder()
                .setEventId(key)
                .setInsz(insz)
                .setFact(fact)
                .setChangedOn(changedOn)
                .setRecordedAt(clock.instant())
                .build();
        return new Publication(TOPIC, key, change, envelopes.origin(eventId, TYPE, key, 1, null));
    }
}
