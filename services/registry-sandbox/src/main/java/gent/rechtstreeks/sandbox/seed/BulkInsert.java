package gent.rechtstreeks.sandbox.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows of one table on their way to the database, many at a time. */
final class BulkInsert implements AutoCloseable {
    private final PreparedStatement statement;

    BulkInsert(Connection connection, String table, String... columns) throws SQLException {
        String places = "?, ".repeat(columns.length - 1) + "?";
        this.statement = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    void flush() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
