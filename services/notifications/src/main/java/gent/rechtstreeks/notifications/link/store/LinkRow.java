package gent.rechtstreeks.notifications.link.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An app that a resident linked, and how far it was told. */
@Entity(name = "Link")
@Table(name = "app_link")
public class LinkRow {

    @Id
    private UUID subscriber;

    private UUID residentId;
    private String app;
    private long since;
    private long position;
    private Instant linkedAt;

    protected LinkRow() {}

    LinkRow(UUID subscriber, UUID residentId, String app, long position, Instant linkedAt) {
        this.subscriber = subscriber;
        this.residentId = residentId;
        this.app = app;
        this.since = position;
        this.position = position;
        this.linkedAt = linkedAt;
    }

    /** The resident, as this app knows them. */
    public UUID subscriber() {
        return subscriber;
    }

    public UUID residentId() {
        return residentId;
    }

    public String app() {
        return app;
    }

    /** The position in the feed after which the link began: what came before is no business of the app. */
    public long since() {
        return since;
    }

    /** The position in the feed up to which nothing is to be told any more. */
    public long position() {
        return position;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public void toldUpTo(long newPosition) {
        position = newPosition;
    }
}
