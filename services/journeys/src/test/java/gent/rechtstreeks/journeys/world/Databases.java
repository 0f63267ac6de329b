package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Looks into the services' databases from outside, where nobody but a test may look. */
public final class Databases {

    private final PostgresServer postgres;

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
    public List<List<String>> rows(Service service, String query, Object... arguments) {
        try (Connection connection = postgres.connect(service.database());
                PreparedStatement statement = prepared(connection, query, arguments)) {
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw failed(service, e);
        }
    }

    /** Tampers with rows, and says with how many. */
    public int change(Service service, String update, Object... arguments) {
        try (Connection connection = postgres.connect(service.database());
                PreparedStatement statement = prepared(connection, update, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(service, e);
        }
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
