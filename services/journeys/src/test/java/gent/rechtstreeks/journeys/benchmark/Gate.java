package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.local.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Shut, what the register tells stays in its outbox: it takes the relay's turn, as another pod's relay would. Opened,
 * all of it leaves as fast as it can be sent, so that a burst is not slowed down by how fast a sandbox thinks it up.
 */
final class Gate implements AutoCloseable {

    private static final long TURN = 7_236_101L;

    private static final String END_WHOEVER_HAS_IT = "SELECT pg_terminate_backend(pid) FROM pg_locks"
            + " WHERE locktype = 'advisory' AND granted AND objid = " + TURN
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND pid <> ";

    private final Connection turn;

    private Gate(Connection turn) {
        this.turn = turn;
    }

    static Gate shut(PostgresServer postgres) throws SQLException, InterruptedException, ExecutionException {
        String database = Service.REGISTRY_SANDBOX.database();
        Connection turn = postgres.connect(database);
        CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> takeTurn(turn));
        try (Connection other = postgres.connect(database)) {
            int mine = turn.unwrap(org.postgresql.PGConnection.class).getBackendPID();
            while (!isDone(taken)) {
                execute(other, END_WHOEVER_HAS_IT + mine);
            }
        }
        return new Gate(turn);
    }

    void open() throws SQLException {
        turn.close();
    }

    @Override
    public void close() throws SQLException {
        open();
    }

    /** It stands first in line, so the relay that lost its turn comes after it. */
    private static boolean isDone(CompletableFuture<Void> taken) throws InterruptedException, ExecutionException {
        try {
            taken.get(100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static void takeTurn(Connection connection) {
        try {
            execute(connection, "SELECT pg_advisory_lock(" + TURN + ")");
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
