package gent.rechtstreeks.kit.wire;

import java.time.Instant;
import java.util.UUID;

/**
 * The CloudEvents 1.0 attributes that travel in a record's headers.
 *
 * @param id the same for the same decision, however often it is sent
 * @param source who says it, {@code /rechtstreeks/<service>} or a register
 * @param type {@code <service>.<resources>.notify.<pastParticiple>}
 * @param subject the Kafka key
 * @param time when it was decided
 * @param lifeEventId the life event that set it off; null before there is one
 * @param causationId the message that led to this one; null at the source
 * @param traceParent W3C trace context; null when the sender gave none
 */
public record Envelope(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        UUID lifeEventId,
        UUID causationId,
        String traceParent) {

    /** The same under another id, where one cause leads to several messages with one subject. */
    public Envelope withId(UUID other) {
        return new Envelope(other, source, type, subject, time, lifeEventId, causationId, traceParent);
    }
}
