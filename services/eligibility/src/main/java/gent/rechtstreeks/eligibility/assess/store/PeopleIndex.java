package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Finds what names somebody, with one statement for all who are looked for. */
@ApplicationScoped
class PeopleIndex {

    /** Aliases of aliases too, in both directions. */
    private static final String SAME = """
            WITH RECURSIVE same (id) AS (
                SELECT unnest(?)
                UNION
                SELECT CASE WHEN merge.resident_id = same.id THEN merge.survivor_id ELSE merge.resident_id END
                FROM same JOIN person_change merge
                  ON merge.survivor_id IS NOT NULL AND same.id IN (merge.resident_id, merge.survivor_id)
            )
            SELECT id FROM same
            """;

    private static final String NAMING = "SELECT id FROM life_event WHERE people_of(content) ??| ?::text[]";
    private static final String WITH_MEMBERS = "SELECT id FROM household WHERE people_of(content) ??| ?::text[]";
    private static final String OF_HOUSEHOLDS = "SELECT id FROM life_event WHERE household_id = ANY (?)";

    private final AgroalDataSource database;

    PeopleIndex(AgroalDataSource database) {
        this.database = database;
    }

    /** All ids of these people, their own included. */
    Set<UUID> sameAs(Collection<UUID> people) {
        return find(SAME, people);
    }

    /** The life events that name one of them. */
    Set<UUID> lifeEventsNaming(Collection<UUID> people) {
        return find(NAMING, people);
    }

    /** The households whose newest snapshot shows one of them. */
    Set<UUID> householdsOf(Collection<UUID> people) {
        return find(WITH_MEMBERS, people);
    }

    /** The life events that are about one of these households. */
    Set<UUID> lifeEventsOf(Collection<UUID> households) {
        return find(OF_HOUSEHOLDS, households);
    }

    private Set<UUID> find(String sql, Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", wanted.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                return ids(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }
}
