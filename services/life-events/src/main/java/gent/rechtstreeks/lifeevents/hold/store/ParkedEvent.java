package gent.rechtstreeks.lifeevents.hold.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A correction or annulment that waits for its original, without what it says.
 *
 * @param register the topic of its register
 * @param registerEvent the register's own id of the event
 * @param status CORRECTED or ANNULLED
 * @param mayWait why it is not overdue; null unless an operator said so
 */
public record ParkedEvent(
        UUID lifeEvent,
        String register,
        String registerEvent,
        long version,
        String status,
        Instant since,
        Word mayWait) {

    /** What an operator said, and who that was. */
    public record Word(String reason, String by) {}

    /** Where it stands among what is parked. */
    public ParkedPlace place() {
        return new ParkedPlace(since, lifeEvent);
    }

    static ParkedEvent of(LifeEventEntity row) {
        Word mayWait = row.mayWaitWhy == null ? null : new Word(row.mayWaitWhy, row.mayWaitBy);
        return new ParkedEvent(
                row.id, row.register, row.eventId, row.version, row.status.name(), row.parkedAt, mayWait);
    }
}
