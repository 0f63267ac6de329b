package gent.rechtstreeks.notifications.link.store;

import gent.rechtstreeks.notifications.link.PushConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What residents said last of push messages, by the consent service's word. */
@ApplicationScoped
public class PushConsents {

    private static final String TAKE = """
            INSERT INTO push_consent (resident_id, version, given, until)
            VALUES (:resident, :version, :given, CAST(:until AS timestamptz))
            ON CONFLICT (resident_id) DO UPDATE
                SET version = excluded.version, given = excluded.given, until = excluded.until
                WHERE push_consent.version < excluded.version
            """;

    private static final String OF =
            "SELECT resident_id, given, until FROM push_consent WHERE resident_id = ANY (CAST(:residents AS uuid[]))";

    private final EntityManager database;

    PushConsents(EntityManager database) {
        this.database = database;
    }

    /** An older version than the one that is known changes nothing. */
    public void take(UUID resident, long version, PushConsent consent) {
        database.createNativeQuery(TAKE)
                .setParameter("resident", resident)
                .setParameter("version", version)
                .setParameter("given", consent.given())
                .setParameter(
                        "until",
                        consent.until() == null ? null : consent.until().toString())
                .executeUpdate();
    }

    /** Of those who never said anything there is none. */
    @SuppressWarnings("unchecked")
    public Map<UUID, PushConsent> of(Collection<UUID> residents) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("residents", residents.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, PushConsent> consents = new HashMap<>();
        rows.forEach(row -> consents.put((UUID) row[0], new PushConsent((Boolean) row[1], (Instant) row[2])));
        return consents;
    }
}
