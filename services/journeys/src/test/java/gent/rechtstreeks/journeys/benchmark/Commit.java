package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.local.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The other yardstick: one row, one commit, on the server that all services share. */
final class Commit implements Meter.Work, AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    Commit(PostgresServer postgres) throws SQLException {
        connection = postgres.connect("postgres");
        connection.createStatement().execute("CREATE TABLE benchmark_commit (at timestamptz NOT NULL)");
        insert = connection.prepareStatement("INSERT INTO benchmark_commit VALUES (now())");
    }

    @Override
    public void run() throws SQLException {
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
