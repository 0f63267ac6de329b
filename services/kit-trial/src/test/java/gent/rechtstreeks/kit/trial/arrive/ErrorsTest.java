package gent.rechtstreeks.kit.trial.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.KitConfig;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterDesk;
import gent.rechtstreeks.kit.arrive.DeadLetterFilter;
import gent.rechtstreeks.kit.crash.LastResort;
import gent.rechtstreeks.kit.testing.HaltedProcess;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error of one message is as any other fault of it; an error of the Java machine ends the process. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ErrorsTest {

    @Inject
    Batches batches;

    @Inject
    NoteConsumer consumer;

    @Inject
    DeadLetterDesk deadLetters;

    @Inject
    Notes notes;

    @Inject
    Codec codec;

    @Inject
    KitConfig config;

    private final UUID resident = UUID.randomUUID();
    private final Envelope envelope = TopicProbe.envelope(resident.toString(), null);

    @BeforeEach
    void noProcessIsHarmed() {
        QuarkusMock.installMockForType(new HaltedProcess(), LastResort.class);
    }

    @ParameterizedTest
    @CsvSource({"too-deep, StackOverflowError", "unlinked, NoClassDefFoundError"})
    void anErrorOfOneMessageIsADeadLetter(String purpose, String error) {
        arrives(codec.write("facts", fact(purpose)));

        assertThat(reason()).startsWith("cannot be applied: " + error);
    }

    @Test
    void bytesThatNestDeeperThanTheStackAreADeadLetter() throws Exception {
        byte[] bytes = new byte[900_000];
        Arrays.fill(bytes, (byte) 2);
        ByteBuffer.wrap(bytes).put((byte) 0).putInt(nestedSchema());

        arrives(bytes);

        assertThat(reason()).isEqualTo("the bytes do not fit the schema (StackOverflowError)");
    }

    @Test
    void aProcessWithoutMemoryEndsAndAcknowledgesNothing() {
        byte[] bytes = codec.write("facts", fact("out-of-memory"));

        assertThatThrownBy(() -> arrives(bytes)).isInstanceOf(HaltedProcess.Halted.class);
        assertThat(notes.of(resident)).isEmpty();
        assertThat(deadLetters.page(DeadLetterFilter.ALL, null, 1000)).noneMatch(this::isMine);
    }

    private void arrives(byte[] bytes) {
        ConsumerRecord<String, byte[]> record = Records.record(bytes, envelope);
        batches.run(consumer, Records.batch(record));
    }

    private Fact fact(String purpose) {
        return Facts.fact(resident, 1, purpose);
    }

    private String reason() {
        return deadLetters.page(DeadLetterFilter.ALL, null, 1000).stream()
                .filter(this::isMine)
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private boolean isMine(DeadLetter letter) {
        return envelope.id().equals(letter.ceId());
    }

    /** Registers a writer's schema of a fact that begins with a chain without end, which the reader must skip. */
    private int nestedSchema() throws Exception {
        Map<String, String> body =
                Map.of("schema", chained(Fact.getClassSchema()).toString());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(config.schemaRegistryUrl() + "/subjects/nested-value/versions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(body)))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readTree(answer).get("id").asInt();
    }

    private static Schema chained(Schema plain) {
        Schema chain = new Schema.Parser()
                .parse("{'type':'record','name':'Chain','fields':[{'name':'next','type':['null','Chain']}]}"
                        .replace('\'', '"'));
        List<Schema.Field> fields = new ArrayList<>();
        fields.add(new Schema.Field("chain", Schema.createUnion(Schema.create(Schema.Type.NULL), chain)));
        plain.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        return Schema.createRecord(plain.getName(), null, plain.getNamespace(), false, fields);
    }
}
