package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * Which rulebook is in force. Whoever assesses shares a lock until the transaction ends, and who switches has it alone: so a
 * switch stands between two batches, in every pod, and each event is assessed by exactly one rulebook. An advisory lock: who
 * waits to have it alone is not overtaken for ever by those who share it, and nothing is written to share it.
 */
@ApplicationScoped
public class InForce {

    /** Any number does that nothing else in this database locks by: advisory locks know no table. */
    private static final int RULES = 7_306_205;

    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(" + RULES + ")";
    private static final String ALONE = "SELECT pg_advisory_xact_lock(" + RULES + ")";
    private static final String READ = "SELECT rulebook FROM rulebook_in_force";
    private static final String DECIDE = "SELECT rulebook FROM rulebook_in_force FOR UPDATE";
    private static final String PUT = "INSERT INTO rulebook_in_force (rulebook, since) VALUES (?, ?)"
            + " ON CONFLICT (one) DO UPDATE SET rulebook = excluded.rulebook, since = excluded.since";

    private final AgroalDataSource database;

    InForce(AgroalDataSource database) {
        this.database = database;
    }

    /** Its number, which does not change until the transaction ends; empty before the first start is through. */
    public Optional<Long> share() {
        // Two statements: the second one sees what a switch committed that the first one waited for.
        execute(SHARED);
        return read(READ);
    }

    /** Its number as it is now. */
    public Optional<Long> look() {
        return read(READ);
    }

    /** Nobody else decides which one follows until the transaction ends; what is assessed meanwhile goes on. */
    Optional<Long> decide() {
        return read(DECIDE);
    }

    /** Nobody assesses until the transaction ends. */
    void holdAlone() {
        execute(ALONE);
    }

    void put(long number, Instant since) {
        try (var connection = database.getConnection();
                var put = connection.prepareStatement(PUT)) {
            put.setLong(1, number);
            put.setTimestamp(2, Timestamp.from(since));
            put.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private Optional<Long> read(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
