package gent.rechtstreeks.notifications.link.store;

import gent.rechtstreeks.notifications.link.LinkCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The link codes that were given out; a new one for the same app ends the one before. */
@ApplicationScoped
public class LinkCodes implements PanacheRepositoryBase<LinkCodeRow, String> {

    public void keep(LinkCode code, UUID resident, String app, Instant expiresAt) {
        end(resident, app);
        persist(new LinkCodeRow(code, resident, app, expiresAt));
    }

    /** Who ends a link does not want it back through a code that is still about. */
    public void end(UUID resident, String app) {
        delete("residentId = ?1 and app = ?2", resident, app);
    }

    /** A day later nobody asks any more why a code is no good. */
    public void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now.minus(Duration.ofDays(1)));
    }

    /** The code, locked, if it was meant for this app. */
    public Optional<LinkCodeRow> lock(LinkCode code, String app) {
        return Optional.ofNullable(findById(code.hash(), LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.app().equals(app));
    }
}
