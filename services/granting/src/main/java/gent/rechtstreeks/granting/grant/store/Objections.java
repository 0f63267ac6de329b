package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who objects to being treated proactively, by the consent service's word. */
@ApplicationScoped
public class Objections {

    private static final String TAKE = """
            INSERT INTO objection (resident_id, version, objects) VALUES (:resident, :version, :objects)
            ON CONFLICT (resident_id) DO UPDATE SET version = excluded.version, objects = excluded.objects
                WHERE objection.version < excluded.version
            """;

    private static final String AMONG = """
            SELECT coalesce(a.survivor, o.resident_id)
            FROM objection o LEFT JOIN resident_alias a ON a.alias = o.resident_id
            WHERE o.objects AND coalesce(a.survivor, o.resident_id) = ANY (CAST(:residents AS uuid[]))
            """;

    private final EntityManager database;

    Objections(EntityManager database) {
        this.database = database;
    }

    /** An older version than the one that is known changes nothing. */
    public void take(UUID resident, long version, boolean objects) {
        database.createNativeQuery(TAKE)
                .setParameter("resident", resident)
                .setParameter("version", version)
                .setParameter("objects", objects)
                .executeUpdate();
    }

    /** Those of whom these assessments speak who object, under whichever id they said so. */
    @SuppressWarnings("unchecked")
    public Set<UUID> among(Collection<Assessment> assessments) {
        Set<UUID> concerned = new HashSet<>();
        assessments.forEach(assessment -> concerned.addAll(assessment.concerned()));
        List<UUID> objecting = database.createNativeQuery(AMONG, UUID.class)
                .setParameter("residents", concerned.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(objecting);
    }
}
