package gent.rechtstreeks.kit.arrive;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dead letters as operators see them; it never touches what is sealed. */
@ApplicationScoped
class DeadLetterViews {

    private static final String VIEW = """
            SELECT id, topic, "partition", "offset", ce_id, ce_type, size, reason, state, replays, arrived_at, settled_at
            FROM dead_letter
            """;

    private static final String NEWEST = VIEW + "ORDER BY arrived_at DESC, id DESC LIMIT ?";

    private static final String AFTER = VIEW + """
            WHERE (arrived_at, id) < (SELECT arrived_at, id FROM dead_letter WHERE id = ?)
            ORDER BY arrived_at DESC, id DESC LIMIT ?
            """;

    private final AgroalDataSource database;

    DeadLetterViews(AgroalDataSource database) {
        this.database = database;
    }

    /** The newest first. */
    List<DeadLetter> newest(int limit) {
        return select(NEWEST, limit);
    }

    /** Those that come after this one in the order of {@link #newest}. */
    List<DeadLetter> after(UUID id, int limit) {
        return select(AFTER, id, limit);
    }

    Optional<DeadLetter> find(UUID id) {
        return select(VIEW + "WHERE id = ?", id).stream().findFirst();
    }

    private List<DeadLetter> select(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            return views(select.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static List<DeadLetter> views(ResultSet rows) throws SQLException {
        List<DeadLetter> views = new ArrayList<>();
        while (rows.next()) {
            views.add(view(rows));
        }
        return views;
    }

    private static DeadLetter view(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getObject("ce_id", UUID.class),
                row.getString("ce_type"),
                row.getInt("size"),
                row.getString("reason"),
                DeadLetter.State.valueOf(row.getString("state")),
                row.getInt("replays"),
                instant(row.getTimestamp("arrived_at")),
                instant(row.getTimestamp("settled_at")));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
