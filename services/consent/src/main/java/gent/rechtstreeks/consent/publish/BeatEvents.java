package gent.rechtstreeks.consent.publish;

import gent.rechtstreeks.consents.Beat;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round of beats: one for each partition, behind all that was said before. */
@ApplicationScoped
public class BeatEvents {

    private static final String TOPIC = "consents";
    private static final String TYPE = "consent.consents.notify.complete";
    private static final int PARTITIONS = 12;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<String> KEYS = BeatKeys.of(PARTITIONS);

    private final Envelopes envelopes;

    BeatEvents(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /**
     * Nothing that is said later counts before the second moment.
     *
     * @param at when nothing was being recorded
     */
    public List<Publication> round(Instant at, Instant completeUntil) {
        UUID round = UUID.randomUUID();
        ResidentConsents message = wire(at, completeUntil, KEYS.size());
        return KEYS.stream()
                .map(key -> new Publication(TOPIC, key, message, envelopes.origin(round, TYPE, key, 0, null)))
                .toList();
    }

    /** A beat as it stands on the wire, the same for each partition. */
    public static ResidentConsents wire(Instant at, Instant completeUntil, int beats) {
        return ResidentConsents.newBuilder()
                .setResidentId(NOBODY)
                .setVersion(0)
                .setRecordedAt(at)
                .setBeat(new Beat(completeUntil, beats))
                .build();
    }
}
