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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** What could not be read or handled: what it said is sealed, where it stood and why it failed is not. */
@ApplicationScoped
class DeadLetters {

    private static final String ADD = """
            INSERT INTO dead_letter (id, topic, "partition", "offset", ce_id, ce_type, sealed, size, reason, state, arrived_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String OPEN = """
            SELECT topic, "partition", "offset", arrived_at, sealed
            FROM dead_letter WHERE id = ? AND state = 'WAITING' FOR UPDATE
            """;

    private static final String SETTLE = """
            UPDATE dead_letter SET state = ?, reason = coalesce(?, reason), replays = replays + 1, settled_at = ?
            WHERE id = ? AND state = 'WAITING'
            """;

    private static final String DISCARD = """
            UPDATE dead_letter SET state = 'DISCARDED', discarded_why = ?, discarded_by = ?, settled_at = ?
            WHERE id = ? AND state = 'WAITING'
            """;

    private final AgroalDataSource database;
    private final Sealer sealer;
    private final Clock clock;

    DeadLetters(AgroalDataSource database, Sealer sealer, Clock clock) {
        this.database = database;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Keeps bad records, each once: a record that is delivered again is the same dead letter. */
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

    /** The record as it arrived, locked until the transaction ends; empty when it is not waiting any more. */
    Optional<ConsumerRecord<String, byte[]>> open(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setObject(1, id);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(unseal(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Writes how a replay ended; {@code reason} says why it waits on, or null keeps the reason there is. */
    void settle(UUID id, DeadLetter.State state, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SETTLE)) {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setTimestamp(3, state == DeadLetter.State.WAITING ? null : Timestamp.from(clock.instant()));
            update.setObject(4, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Writes that a person let it go; false when it does not wait any more. */
    boolean discard(UUID id, DeadLetter.Discarded decision) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(DISCARD)) {
            update.setString(1, decision.why());
            update.setString(2, decision.by());
            update.setTimestamp(3, Timestamp.from(clock.instant()));
            update.setObject(4, id);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void fill(PreparedStatement insert, ConsumerRecord<String, byte[]> record, String reason)
            throws SQLException {
        insert.setObject(1, id(record));
        insert.setString(2, record.topic());
        insert.setInt(3, record.partition());
        insert.setLong(4, record.offset());
        insert.setObject(5, CloudEventHeaders.idOrNull(record.headers()));
        insert.setString(6, CloudEventHeaders.typeOrNull(record.headers()));
        insert.setBytes(7, sealer.seal(Content.of(record).toBytes()));
        insert.setInt(8, record.value() == null ? 0 : record.value().length);
        insert.setString(9, reason);
        insert.setTimestamp(10, Timestamp.from(clock.instant()));
    }

    /** Where the record stood; its time as well, since a topic that was made anew counts from nought again. */
    private static UUID id(ConsumerRecord<String, byte[]> record) {
        return Ids.of(
                "dead-letter",
                record.topic(),
                String.valueOf(record.partition()),
                String.valueOf(record.offset()),
                String.valueOf(record.timestamp()));
    }

    private ConsumerRecord<String, byte[]> unseal(ResultSet row) throws SQLException {
        Content content = Content.read(sealer.open(row.getBytes("sealed")));
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getTimestamp("arrived_at").getTime(),
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                content.key(),
                content.value(),
                content.headers(),
                Optional.empty());
    }
}
