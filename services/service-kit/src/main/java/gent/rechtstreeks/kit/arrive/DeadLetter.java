package gent.rechtstreeks.kit.arrive;

import java.time.Instant;
import java.util.UUID;

/**
 * The redacted view of a message that could not be handled: where it stood and why it failed, nothing of what it said.
 *
 * @param ceId the message's id; null when there is none of the right form
 * @param ceType the message's type; null when there is none of the right form
 * @param state WAITING, APPLIED after a replay, or SUPERSEDED by newer knowledge
 * @param replays how often a replay was tried
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        UUID ceId,
        String ceType,
        int size,
        String reason,
        State state,
        int replays,
        Instant arrivedAt,
        Instant settledAt) {

    /** How a dead letter stands. */
    public enum State {
        WAITING,
        APPLIED,
        SUPERSEDED
    }
}
