package gent.rechtstreeks.granting.testing;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.residents.Resident;
import java.time.Instant;
import java.util.UUID;

/** What is known of a resident on the wire, as life-events would send it. */
public final class ResidentMessage {

    private final UUID resident;
    private final Resident.Builder message = Resident.newBuilder();

    public ResidentMessage(UUID resident) {
        this.resident = resident;
        message.setResidentId(resident).setVersion(2).setRecordedAt(Instant.parse("2026-03-02T08:00:00Z"));
    }

    public ResidentMessage version(long version) {
        message.setVersion(version);
        return this;
    }

    public ResidentMessage supersededBy(UUID survivor) {
        message.setSupersededBy(survivor);
        return this;
    }

    public Envelope send() {
        return send(TopicProbe.envelope(resident.toString(), UUID.randomUUID()));
    }

    /** Sends it under an envelope that was used before. */
    public Envelope send(Envelope envelope) {
        return TopicProbe.send("residents", resident.toString(), message.build(), envelope);
    }
}
