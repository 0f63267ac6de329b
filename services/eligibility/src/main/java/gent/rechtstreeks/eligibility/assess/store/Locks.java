package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/**
 * Locks rows, after opening those that are not there yet. Whatever arrives, life events, facts or days in the calendar, there
 * is one order: people first, then facts, households and life events, each in the order of ids, so that two batches wait for
 * each other instead of blocking each other. Before all of these, whoever assesses shares the lock of the rulebook. Due dates
 * are taken before all of these, but never waited for, and written after all of these.
 *
 * <p>Three things cannot keep that order: the ids that a merge under way adds to a person come after those that a batch
 * names, the facts of members whom only a locked household names come last, and a child that moves while its day comes is
 * waited for. Should two batches block each other there, the database ends one and it is run again.
 */
@ApplicationScoped
class Locks {

    private static final String OPEN_FACTS = """
            INSERT INTO fact (resident_id, name)
            SELECT DISTINCT resident_id, name FROM unnest(?, ?) AS wanted (resident_id, name) ORDER BY 1, 2
            ON CONFLICT DO NOTHING
            """;
    private static final String LOCK_FACTS = """
            SELECT 1 FROM fact
            WHERE (resident_id, name) IN (SELECT * FROM unnest(?, ?) AS wanted (resident_id, name))
            ORDER BY resident_id, name FOR UPDATE
            """;
    private static final String OPEN =
            "INSERT INTO %s (id) SELECT DISTINCT id FROM unnest(?) AS wanted (id) ORDER BY 1 ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT 1 FROM %s WHERE id = ANY (?) ORDER BY id FOR UPDATE";

    private final AgroalDataSource database;

    Locks(AgroalDataSource database) {
        this.database = database;
    }

    /** Who names somebody and who tells of a death, a merge or a fact wait for each other, so that none misses the other. */
    void people(Collection<UUID> ids) {
        openAndLock("person", ids);
    }

    void facts(Collection<FactKey> keys) {
        for (String sql : new String[] {OPEN_FACTS, LOCK_FACTS}) {
            run(sql, column("uuid", keys, FactKey::residentId), column("text", keys, FactKey::fact));
        }
    }

    void households(Collection<UUID> ids) {
        openAndLock("household", ids);
    }

    void lifeEvents(Collection<UUID> ids) {
        openAndLock("life_event", ids);
    }

    private void openAndLock(String table, Collection<UUID> ids) {
        run(OPEN.formatted(table), column("uuid", ids, Function.identity()));
        run(LOCK.formatted(table), column("uuid", ids, Function.identity()));
    }

    private void run(String sql, Column... columns) {
        if (columns[0].values().length == 0) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf(columns[i].type(), columns[i].values()));
            }
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static <T> Column column(String type, Collection<T> rows, Function<T, ?> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    private record Column(String type, Object[] values) {}
}
