package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/** What stands in the outbox and is not sent yet, whichever pod's relay it is that does not get on. */
@ApplicationScoped
class Backlog {

    private final AgroalDataSource database;

    Backlog(AgroalDataSource database) {
        this.database = database;
    }

    /** The row that waits longest: where to, and since when. */
    Optional<Oldest> oldest() {
        return ask(
                "SELECT topic, written_at FROM outbox ORDER BY id LIMIT 1",
                row -> new Oldest(
                        row.getString("topic"), row.getTimestamp("written_at").toInstant()));
    }

    long rows() {
        return ask("SELECT count(*) FROM outbox", row -> row.getLong(1)).orElseThrow();
    }

    private <T> Optional<T> ask(String sql, View<T> view) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.of(view.of(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    record Oldest(String topic, Instant since) {}

    private interface View<T> {
        T of(ResultSet row) throws SQLException;
    }
}
