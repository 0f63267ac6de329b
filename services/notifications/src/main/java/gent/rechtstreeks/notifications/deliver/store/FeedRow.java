package gent.rechtstreeks.notifications.deliver.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A resident's feed: the row whose lock orders what the resident is told. */
@Entity(name = "Feed")
@Table(name = "feed")
public class FeedRow {

    @Id
    private UUID residentId;

    private long position;
    private long clearedPosition;

    protected FeedRow() {}

    /** The next position; only for whoever holds this row's lock. */
    public long next() {
        position++;
        return position;
    }

    /** The last position that was handed out. */
    public long position() {
        return position;
    }

    /** Whoever has read less than this must begin anew: tombstones up to here may be gone. */
    void clearUpTo(long tombstone) {
        clearedPosition = Math.max(clearedPosition, tombstone);
    }

    /** Up to where tombstones may be gone. */
    public long clearedPosition() {
        return clearedPosition;
    }

    /** Whether one who has read up to there, and knows what was cleared out until then, misses nothing by reading on. */
    public boolean canBeReadOnFrom(long read, long knownToBeCleared) {
        return Math.max(read, knownToBeCleared) >= clearedPosition && read <= position;
    }

    UUID residentId() {
        return residentId;
    }
}
