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
            SELECT id, topic, "partition", "offset", ce_id, ce_type, size, reason, state, replays, arrived_at, settled_at,
                   discarded_why, discarded_by
            FROM dead_letter
            """;

    private static final String MATCHING =
            "WHERE topic = coalesce(?, topic) AND state = coalesce(?, state) AND starts_with(reason, coalesce(?, ''))\n";

    private static final String PAGE = VIEW + MATCHING + """
            AND (?::uuid IS NULL OR (arrived_at, id) < (SELECT arrived_at, id FROM dead_letter WHERE id = ?::uuid))
            ORDER BY arrived_at DESC, id DESC LIMIT ?
            """;

    /** The least tried first, so that those that fail again and again hold up nobody. */
    private static final String TO_REPLAY =
            "SELECT id FROM dead_letter " + MATCHING + "ORDER BY replays, arrived_at, id LIMIT ?";

    private final AgroalDataSource database;

    DeadLetterViews(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The newest first.
     *
     * @param after the last one that was read; null to begin with the newest
     */
    List<DeadLetter> page(DeadLetterFilter filter, UUID after, int limit) {
        return select(
                PAGE, DeadLetterViews::view, filter.topic(), filter.stateName(), filter.reason(), after, after, limit);
    }

    Optional<DeadLetter> find(UUID id) {
        return select(VIEW + "WHERE id = ?", DeadLetterViews::view, id).stream().findFirst();
    }

    /** Those that wait and match, the least tried and oldest first. */
    List<UUID> toReplay(DeadLetterFilter filter, int limit) {
        DeadLetterFilter waiting = filter.waiting();
        return select(
                TO_REPLAY,
                row -> row.getObject("id", UUID.class),
                waiting.topic(),
                waiting.stateName(),
                waiting.reason(),
                limit);
    }

    private <T> List<T> select(String sql, Row<T> view, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            return read(select.executeQuery(), view);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static <T> List<T> read(ResultSet rows, Row<T> view) throws SQLException {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
            all.add(view.of(rows));
        }
        return all;
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
                instant(row.getTimestamp("settled_at")),
                discarded(row));
    }

    private static DeadLetter.Discarded discarded(ResultSet row) throws SQLException {
        String why = row.getString("discarded_why");
        return why == null ? null : new DeadLetter.Discarded(why, row.getString("discarded_by"));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
