package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.guard.Sealer;
import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** What could not be read or handled: sealed bytes, a redacted view, the reason. Nothing vanishes. */
@ApplicationScoped
class DeadLetters {

    private static final String ADD = """
            INSERT INTO dead_letter (id, topic, "partition", "offset", ce_id, key, headers, sealed, size, reason, state, arrived_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String VIEW = """
            SELECT id, topic, "partition", "offset", ce_id, size, reason, state, replays, arrived_at, settled_at
            FROM dead_letter
            """;

    private final AgroalDataSource database;
    private final Sealer sealer;
    private final Clock clock;

    DeadLetters(AgroalDataSource database, Sealer sealer, Clock clock) {
        this.database = database;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Keeps bad records; the same record again, or the same message while it waits, is kept once. */
    <T> void add(List<Read.Bad<T>> records) {
        if (records.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Read.Bad<T> bad : records) {
                fill(insert, bad.record(), bad.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The newest dead letters first. */
    List<DeadLetter> newest(int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(VIEW + " ORDER BY arrived_at DESC, id LIMIT ?")) {
            select.setInt(1, limit);
            return views(select.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    Optional<DeadLetter> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VIEW + " WHERE id = ?")) {
            select.setObject(1, id);
            return views(select.executeQuery()).stream().findFirst();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The record as it arrived, locked until the transaction ends; empty when it is not waiting any more. */
    Optional<ConsumerRecord<String, byte[]>> open(UUID id) {
        String sql = """
                SELECT topic, "partition", "offset", arrived_at, key, headers, sealed
                FROM dead_letter WHERE id = ? AND state = 'WAITING' FOR UPDATE
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(unseal(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Writes how a replay ended; {@code reason} says why it waits on, or repeats the first reason. */
    void settle(UUID id, DeadLetter.State state, String reason) {
        String sql = """
                UPDATE dead_letter SET state = ?, reason = coalesce(?, reason), replays = replays + 1, settled_at = ?
                WHERE id = ? AND state = 'WAITING'
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setTimestamp(3, state == DeadLetter.State.WAITING ? null : Timestamp.from(clock.instant()));
            update.setObject(4, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void fill(PreparedStatement insert, ConsumerRecord<String, byte[]> record, String reason)
            throws SQLException {
        byte[] bytes = record.value() == null ? new byte[0] : record.value();
        insert.setObject(1, id(record));
        insert.setString(2, record.topic());
        insert.setInt(3, record.partition());
        insert.setLong(4, record.offset());
        insert.setObject(5, CloudEventHeaders.idOrNull(record.headers()));
        insert.setString(6, record.key() == null ? null : record.key().replace("\0", ""));
        insert.setArray(7, insert.getConnection().createArrayOf("text", HeaderText.of(record.headers())));
        insert.setBytes(8, sealer.seal(bytes));
        insert.setInt(9, bytes.length);
        insert.setString(10, reason);
        insert.setTimestamp(11, Timestamp.from(clock.instant()));
    }

    private static UUID id(ConsumerRecord<String, byte[]> record) {
        return Ids.of(
                "dead-letter",
                record.topic(),
                String.valueOf(record.partition()),
                String.valueOf(record.offset()),
                String.valueOf(record.timestamp()));
    }

    private ConsumerRecord<String, byte[]> unseal(ResultSet row) throws SQLException {
        byte[] bytes = sealer.open(row.getBytes("sealed"));
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getTimestamp("arrived_at").getTime(),
                TimestampType.NO_TIMESTAMP_TYPE,
                -1,
                bytes.length,
                row.getString("key"),
                bytes,
                HeaderText.read((String[]) row.getArray("headers").getArray()),
                Optional.empty());
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
