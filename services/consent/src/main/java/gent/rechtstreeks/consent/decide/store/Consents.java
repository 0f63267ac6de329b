package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Consent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the purposes stand. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<ConsentRow, UUID> {

    private static final String ENDING = "select residentId from Consent where purpose = ?1 and state = GIVEN"
            + " and (until <= ?2 or agreementVersion < ?3) order by residentId";

    /** Every purpose that this resident ever decided on. */
    public List<Consent> of(UUID resident) {
        return list("residentId = ?1 order by purpose", resident).stream()
                .map(ConsentRow::consent)
                .toList();
    }

    /** Whose this is; empty when there is none. */
    public Optional<UUID> residentOf(UUID id) {
        return find("select residentId from Consent where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Residents of whom something that was given for this purpose ends by itself. */
    public List<UUID> ending(Agreement asked, Instant now, int limit) {
        return find(ENDING, asked.purpose(), now, asked.substanceSince())
                .project(UUID.class)
                .range(0, limit - 1)
                .list();
    }
}
