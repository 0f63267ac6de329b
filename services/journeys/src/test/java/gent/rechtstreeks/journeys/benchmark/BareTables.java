package gent.rechtstreeks.journeys.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The tables of one bare hop: our own inbox and outbox, and one row of state a message. */
final class BareTables implements AutoCloseable {

    private static final String KIT = "/db/kit/V202611230900__messaging.sql";
    private static final String SEPARATOR = "\u001f";

    private static final String INBOX = """
        INSERT INTO inbox (consumer, ce_id, topic, "partition", "offset", received_at)
        SELECT 'bare', message.id, ?, message.number, message.place, now()
        FROM unnest(?, ?, ?) AS message (id, number, place)
        ON CONFLICT DO NOTHING
        """;

    private static final String STATE = "INSERT INTO state (id, content) SELECT unnest(?), ?";

    private static final String OUTBOX = """
        INSERT INTO outbox (topic, key, headers, payload, written_at)
        SELECT ?, message.key, string_to_array(message.headers, E'\\x1f'), message.payload, now()
        FROM unnest(?, ?, ?) AS message (key, headers, payload)
        """;

    private final Connection connection;
    private final byte[] content;

    BareTables(Connection connection, String schema, int stateBytes) throws SQLException {
        this.connection = connection;
        this.content = new byte[stateBytes];
        new Random(stateBytes).nextBytes(content);
        execute("CREATE SCHEMA " + schema);
        execute("SET search_path = " + schema);
        execute(kit());
        execute("CREATE TABLE state (id uuid PRIMARY KEY, content bytea NOT NULL)");
        connection.setAutoCommit(false);
    }

    /** Everything that a batch leaves behind, in one commit; and what the last batch sent goes. */
    void commit(List<ConsumerRecord<String, byte[]>> batch, String nextTopic) throws SQLException {
        execute("DELETE FROM outbox");
        Object[] ids = column(batch, Sample::id);
        update(
                INBOX,
                batch.getFirst().topic(),
                array("uuid", ids),
                array("integer", column(batch, one -> one.partition())),
                array("bigint", column(batch, one -> one.offset())));
        update(
                STATE,
                array(
                        "uuid",
                        Stream.generate(UUID::randomUUID).limit(ids.length).toArray()),
                content);
        update(
                OUTBOX,
                nextTopic,
                array("text", column(batch, ConsumerRecord::key)),
                array("text", column(batch, BareTables::headers)),
                array("bytea", batch.stream().map(ConsumerRecord::value).toArray(byte[][]::new)));
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Object[] column(
            List<ConsumerRecord<String, byte[]>> batch, Function<ConsumerRecord<String, byte[]>, Object> value) {
        return batch.stream().map(value).toArray();
    }

    private static String headers(ConsumerRecord<String, byte[]> message) {
        return Stream.of(message.headers().toArray())
                .flatMap(header -> Stream.of(header.key(), new String(header.value(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String kit() {
        try (InputStream sql = BareTables.class.getResourceAsStream(KIT)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
