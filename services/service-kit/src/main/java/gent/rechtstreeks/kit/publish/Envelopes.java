package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.kit.wire.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses outgoing messages: the id follows from cause, type, subject and revision. */
@ApplicationScoped
public class Envelopes {

    private final Clock clock;
    private final String service;

    Envelopes(Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clock = clock;
        this.service = service;
    }

    /** The envelope of a message that follows from an arrived one: same life event, same trace. */
    public Envelope causedBy(Envelope cause, String type, String subject, long revision) {
        return envelope(cause.id(), type, subject, revision, cause.lifeEventId(), cause.traceParent());
    }

    /** The envelope of a message that follows from stored state. */
    public Envelope origin(UUID cause, String type, String subject, long revision, UUID lifeEventId) {
        return envelope(cause, type, subject, revision, lifeEventId, null);
    }

    /** As {@link #origin}, in a trace that was kept with the state. */
    public Envelope origin(
            UUID cause, String type, String subject, long revision, UUID lifeEventId, String traceParent) {
        return envelope(cause, type, subject, revision, lifeEventId, traceParent);
    }

    private Envelope envelope(
            UUID cause, String type, String subject, long revision, UUID lifeEventId, String traceParent) {
        return new Envelope(
                Ids.of(cause.toString(), type, subject, Long.toString(revision)),
                "/rechtstreeks/" + service,
                type,
                subject,
                clock.instant(),
                lifeEventId,
                cause,
                TraceParent.childOf(traceParent));
    }
}
