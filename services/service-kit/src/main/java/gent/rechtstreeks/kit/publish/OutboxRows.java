package gent.rechtstreeks.kit.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The outbox table as the relay sees it, over one connection that holds the relay's turn. */
final class OutboxRows {

    /** Any fixed number does: there is one outbox in a database. */
    private static final long TURN = 7_236_101L;

    private static final String LOWEST = "SELECT id, topic, key, headers, payload FROM outbox"
            + " WHERE send_before IS NULL OR send_before > ? ORDER BY id LIMIT ?";

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    boolean takeTurn() throws SQLException {
        return ask("SELECT pg_try_advisory_lock(" + TURN + ")");
    }

    /** The connection goes back to the pool, so the lock must not go with it. */
    void endTurn() throws SQLException {
        if (!connection.isClosed()) {
            ask("SELECT pg_advisory_unlock(" + TURN + ")");
        }
    }

    /** The lowest that may still be sent. */
    List<OutboxRow> lowest(int limit, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOWEST)) {
            select.setTimestamp(1, Timestamp.from(now));
            select.setInt(2, limit);
            return rows(select.executeQuery());
        }
    }

    void delete(List<OutboxRow> sent) throws SQLException {
        Object[] ids = sent.stream().map(OutboxRow::id).toArray();
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<OutboxRow> rows(ResultSet result) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(new OutboxRow(
                    result.getLong("id"),
                    result.getString("topic"),
                    result.getString("key"),
                    (String[]) result.getArray("headers").getArray(),
                    result.getBytes("payload")));
        }
        return rows;
    }
}
