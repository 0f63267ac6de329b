package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.local.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Which statements the databases were at, by looking many times; a statement that is seen often takes long. */
final class Statements implements AutoCloseable {

    private static final int LOOKS_A_SECOND = 10;

    private static final String ACTIVE = """
        SELECT datname, left(regexp_replace(query, '\\s+', ' ', 'g'), 90),
               coalesce(wait_event_type, '') IN ('Lock', 'LWLock', 'IO')
        FROM pg_stat_activity
        WHERE state = 'active' AND backend_type = 'client backend' AND pid <> pg_backend_pid()
          AND wait_event_type IS DISTINCT FROM 'Client'
        """;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Map<Statement, Seen> seen = new HashMap<>();
    private final Connection connection;
    private final PreparedStatement active;
    private int looks;

    /** What was done in which database. */
    private record Statement(String database, String text) {}

    private record Seen(int times, int waiting) {

        Seen and(Seen more) {
            return new Seen(times + more.times, waiting + more.waiting);
        }
    }

    Statements(PostgresServer postgres) throws SQLException {
        connection = postgres.connect("postgres");
        active = connection.prepareStatement(ACTIVE);
        thread.scheduleAtFixedRate(this::look, 0, TimeUnit.SECONDS.toMillis(1) / LOOKS_A_SECOND, TimeUnit.MILLISECONDS);
    }

    /** Ends the looking, and tells of those that took longest. */
    void tell(Paper paper, int count) throws InterruptedException {
        end();
        paper.title(
                "What the databases were at (of %,d looks; in brackets: of these, waiting for a disk or a lock)",
                looks);
        List<Map.Entry<Statement, Seen>> most = seen.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().times()))
                .limit(count)
                .toList();
        most.forEach(one -> tell(paper, one.getKey(), one.getValue()));
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        end();
        connection.close();
    }

    private void tell(Paper paper, Statement statement, Seen counted) {
        paper.say(
                "  %5.1f %% (%3.0f %%)  %-17s %s",
                100.0 * counted.times / looks,
                100.0 * counted.waiting / counted.times,
                statement.database,
                statement.text);
    }

    private void end() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void look() {
        try (ResultSet rows = active.executeQuery()) {
            looks++;
            while (rows.next()) {
                Statement statement = new Statement(rows.getString(1), rows.getString(2));
                seen.merge(statement, new Seen(1, rows.getBoolean(3) ? 1 : 0), Seen::and);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say what it does", e);
        }
    }
}
