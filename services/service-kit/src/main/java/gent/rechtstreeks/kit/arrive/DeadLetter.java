package gent.rechtstreeks.kit.arrive;

import java.time.Instant;
import java.util.UUID;

/**
 * The redacted view of a message that could not be handled: where it stood and why it failed, nothing of what it said.
 *
 * @param ceId the message's id; null when there is none of the right form
 * @param ceType the message's type; null when there is none of the right form
 * @param replays how often a replay was tried
 * @param settledAt when it stopped waiting; null while it waits
 * @param discarded why a person decided that it need not be handled, and who; null unless one did
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
        Instant settledAt,
        Discarded discarded) {

    /**
     * A person's decision.
     *
     * @param by the login's id, which names nobody
     */
    public record Discarded(String why, String by) {}

    /** How a dead letter stands. */
    public enum State {
        /** Nobody dealt with it yet. */
        WAITING,
        /** A replay got it through. */
        APPLIED,
        /** Newer knowledge made it moot. */
        SUPERSEDED,
        /** A person decided that it need not be handled. */
        DISCARDED
    }
}
