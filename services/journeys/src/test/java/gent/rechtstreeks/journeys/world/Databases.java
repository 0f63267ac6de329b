package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks into the services' databases from outside, where nobody but a test may look. */
public final class Databases implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 5;

    private final PostgresServer postgres;
    /** Kept: whoever waits looks many times a second, and connecting costs more than looking. */
    private final Map<Service, Connection> connections = new EnumMap<>(Service.class);

    Databases(PostgresServer postgres) {
        this.postgres = postgres;
    }

    /** The one number that the query gives. */
    public long count(Service service, String query, Object... arguments) {
        return Long.parseLong(texts(service, query, arguments).getFirst());
    }

    /** The first column of the query's rows, as text. */
    public List<String> texts(Service service, String query, Object... arguments) {
        return rows(service, query, arguments).stream().map(List::getFirst).toList();
    }

    /** The rows of the query, as text. */
    public synchronized List<List<String>> rows(Service service, String query, Object... arguments) {
        try (PreparedStatement statement = prepared(connection(service), query, arguments)) {
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw failed(service, e);
        }
    }

    /** Tampers with rows, and says with how many. */
    public synchronized int change(Service service, String update, Object... arguments) {
        try (PreparedStatement statement = prepared(connection(service), update, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(service, e);
        }
    }

    @Override
    public synchronized void close() {
        connections.forEach((service, connection) -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failed(service, e);
            }
        });
    }

    /** Another one after the database was stopped. */
    private Connection connection(Service service) throws SQLException {
        Connection kept = connections.get(service);
        if (kept == null || !kept.isValid(SECONDS_TO_ANSWER)) {
            kept = postgres.connect(service.database());
            connections.put(service, kept);
        }
        return kept;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, argument(connection, arguments[i]));
        }
        return statement;
    }

    private static IllegalStateException failed(Service service, SQLException e) {
        return new IllegalStateException("The database of " + service.artifact() + ": " + e.getMessage(), e);
    }

    private static Object argument(Connection connection, Object argument) throws SQLException {
        return argument instanceof Collection<?> ids
                ? connection.createArrayOf("uuid", ids.toArray(UUID[]::new))
                : argument;
    }

    private static List<List<String>> read(ResultSet result) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.add(result.getString(column));
            }
            rows.add(row);
        }
        return rows;
    }
}
