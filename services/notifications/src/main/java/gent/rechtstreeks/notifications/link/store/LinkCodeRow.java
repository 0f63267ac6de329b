package gent.rechtstreeks.notifications.link.store;

import gent.rechtstreeks.notifications.link.LinkCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link code that was given out. */
@Entity(name = "LinkCode")
@Table(name = "link_code")
public class LinkCodeRow {

    @Id
    private String hash;

    private UUID residentId;
    private String app;
    private Instant expiresAt;
    private Instant usedAt;

    protected LinkCodeRow() {}

    LinkCodeRow(LinkCode code, UUID residentId, String app, Instant expiresAt) {
        this.hash = code.hash();
        this.residentId = residentId;
        this.app = app;
        this.expiresAt = expiresAt;
    }

    public UUID residentId() {
        return residentId;
    }

    String app() {
        return app;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    public void use(Instant now) {
        usedAt = now;
    }
}
