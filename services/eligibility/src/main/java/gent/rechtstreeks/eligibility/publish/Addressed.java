package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Envelopes of what follows from a message. One cause leads to several messages under one key, so a message's id follows
 * from what it is about; the subject is the key, as everywhere.
 */
@ApplicationScoped
class Addressed {

    private final Envelopes envelopes;

    Addressed(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    Envelope to(String key, Envelope cause, String type, UUID about, long revision, UUID lifeEvent) {
        Envelope own = envelopes.origin(cause.id(), type, about.toString(), revision, lifeEvent, cause.traceParent());
        return new Envelope(
                own.id(),
                own.source(),
                own.type(),
                key,
                own.time(),
                own.lifeEventId(),
                own.causationId(),
                own.traceParent());
    }
}
