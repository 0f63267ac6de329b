package gent.rechtstreeks.kit.arrive;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Remembers which messages were handled, in the transaction that handles them: a duplicate changes nothing. */
@ApplicationScoped
class Inbox {

    private static final String ADMIT = """
            INSERT INTO inbox (consumer, ce_id, topic, "partition", "offset", received_at)
            SELECT ?, message.id, ?, message.number, message.place, ?
            FROM unnest(?, ?, ?) AS message (id, number, place)
            ON CONFLICT DO NOTHING
            RETURNING ce_id
            """;

    /** Each partition's last row stays: after a restore it says from where to read on. */
    private static final String PURGE = """
            DELETE FROM inbox
            WHERE received_at < ?
              AND (topic, "partition", "offset") NOT IN
                  (SELECT topic, "partition", max("offset") FROM inbox GROUP BY topic, "partition")
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    Inbox(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those of the records that are new to this consumer, each once; they count as handled when the transaction commits.
     *
     * @param remembered all others are new each time
     */
    <T> List<Arrival<T>> admit(String consumer, List<Read.Good<T>> records, Predicate<T> remembered) {
        List<Read.Good<T>> kept = records.stream()
                .filter(record -> remembered.test(record.arrival().message()))
                .toList();
        Set<UUID> fresh = kept.isEmpty() ? Set.of() : insert(consumer, kept);
        return records.stream()
                .map(Read.Good::arrival)
                .filter(arrival -> !remembered.test(arrival.message())
                        || fresh.remove(arrival.envelope().id()))
                .toList();
    }

    /** Forgets what was received before {@code limit}. */
    void purge(Timestamp limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(PURGE)) {
            delete.setTimestamp(1, limit);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private <T> Set<UUID> insert(String consumer, List<Read.Good<T>> records) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADMIT)) {
            insert.setString(1, consumer);
            insert.setString(2, records.getFirst().record().topic());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.setArray(4, connection.createArrayOf("uuid", column(records, one -> one.arrival()
                    .envelope()
                    .id())));
            insert.setArray(5, connection.createArrayOf("integer", column(records, one -> one.record()
                    .partition())));
            insert.setArray(6, connection.createArrayOf("bigint", column(records, one -> one.record()
                    .offset())));
            return ids(insert.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static <T> Object[] column(
            List<Read.Good<T>> records, java.util.function.Function<Read.Good<T>, Object> value) {
        return records.stream().map(value).toArray();
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }
}
