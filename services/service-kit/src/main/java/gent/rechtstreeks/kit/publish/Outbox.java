package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Codec;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes messages in the transaction of the change that they tell of. Rows of one key must be written under that
 * aggregate's lock: then they leave in the order in which the changes committed.
 */
@ApplicationScoped
public class Outbox {

    private static final String ADD =
            "INSERT INTO outbox (topic, key, headers, payload, written_at, send_before) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String TAKE_BACK = "DELETE FROM outbox WHERE topic = ? AND send_before <= ? RETURNING payload";

    private final AgroalDataSource database;
    private final Codec codec;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;
    private final Clock clock;

    Outbox(
            AgroalDataSource database,
            Codec codec,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.codec = codec;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
    }

    /** Adds one message. */
    public void add(Publication publication) {
        addAll(List.of(publication));
    }

    /** Adds messages in this order. Without a transaction there is no change to tell of, so that is refused. */
    public void addAll(List<Publication> publications) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("The outbox is written inside the transaction of the change it tells of");
        }
        if (!publications.isEmpty()) {
            insert(publications);
            wakeRelayAfterCommit();
        }
    }

    /** Takes back what was to go to a topic and may not be sent any more, in the transaction that decides on it again. */
    public <T extends SpecificRecord> List<T> takeBackLate(String topic, Class<T> type) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(TAKE_BACK)) {
            delete.setString(1, topic);
            delete.setTimestamp(2, Timestamp.from(clock.instant()));
            ResultSet rows = delete.executeQuery();
            List<T> late = new ArrayList<>();
            while (rows.next()) {
                late.add(codec.read(rows.getBytes(1), type));
            }
            return late;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private void insert(List<Publication> publications) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Publication publication : publications) {
                insert.setString(1, publication.topic());
                insert.setString(2, publication.key());
                insert.setArray(3, connection.createArrayOf("text", headers(publication)));
                insert.setBytes(4, codec.write(publication.topic(), publication.message()));
                insert.setTimestamp(5, Timestamp.from(clock.instant()));
                insert.setTimestamp(6, timestamp(publication.sendBefore()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static String[] headers(Publication publication) {
        return CloudEventHeaders.of(publication.envelope()).entrySet().stream()
                .flatMap((Map.Entry<String, String> header) -> Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, true);
            transactions.registerInterposedSynchronization(new AfterCommit(relay));
        }
    }

    private record AfterCommit(OutboxRelay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before.
        }

        @Override
        public void afterCompletion(int status) {
            relay.wake();
        }
    }
}
