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

    UUID residentId() {
        return residentId;
    }
}
