package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.guard.Sealer;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.residents.Resident;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class BatchesTest {

    @Inject
    AgroalDataSource database;

    @Inject
    DeadLetterReplay deadLetters;

    @Inject
    Sealer sealer;

    @Inject
    Codec codec;

    private final UUID resident = UUID.randomUUID();

    @Test
    void whatIsHandledIsToldOnce() {
        Envelope sent = send(fact(1, "good"));

        Resident told = TopicProbe.await("residents", Resident.class, this::isMine);

        assertThat(told.getVersion()).isEqualTo(1);
        assertThat(TopicProbe.envelopes("residents"))
                .filteredOn(envelope -> resident.toString().equals(envelope.subject()))
                .singleElement()
                .satisfies(envelope -> {
                    assertThat(envelope.causationId()).isEqualTo(sent.id());
                    assertThat(envelope.traceParent().substring(0, 35))
                            .isEqualTo(sent.traceParent().substring(0, 35));
                });
    }

    @Test
    void aDuplicateChangesNothing() {
        Envelope sent = send(fact(1, "good"));
        IntStream.range(0, 1000).forEach(again -> TopicProbe.send("facts", resident.toString(), fact(1, "good"), sent));
        send(fact(2, "good"));

        awaitNotes(List.of(1L, 2L));
        assertThat(TopicProbe.all("residents", Resident.class))
                .filteredOn(this::isMine)
                .hasSize(2);
    }

    @Test
    void messagesOfOneKeyLeaveInTheOrderOfTheirArrival() {
        IntStream.rangeClosed(1, 200).forEach(version -> send(fact(version, "good")));

        TopicProbe.await("residents", Resident.class, told -> isMine(told) && told.getVersion() == 200);
        assertThat(TopicProbe.all("residents", Resident.class))
                .filteredOn(this::isMine)
                .extracting(Resident::getVersion)
                .isSorted();
    }

    @Test
    void oneBadRecordInABatchBecomesADeadLetterAndTheOthersAreHandled() {
        send(fact(1, "good"));
        Envelope refused = send(fact(2, "refused"));
        send(fact(3, "good"));

        awaitNotes(List.of(1L, 3L));
        assertThat(deadLetter(refused.id()).reason()).isEqualTo("refused by the test");
    }

    @Test
    void brokenBytesBecomeADeadLetter() {
        Envelope sent = TopicProbe.sendBytes(
                "facts", resident.toString(), new byte[] {1, 2, 3}, TopicProbe.envelope(resident.toString(), null));
        send(fact(1, "good"));

        awaitNotes(List.of(1L));
        assertThat(deadLetter(sent.id()).reason()).isEqualTo("not in Confluent framing");
    }

    @Test
    void aLengthThatNobodyCanHoldBecomesADeadLetter() {
        byte[] good = codec.write("facts", fact(1, "good"));
        byte[] bytes = {0, good[1], good[2], good[3], good[4], -2, -1, -1, -1, 15, 65};
        Envelope sent = TopicProbe.sendBytes(
                "facts", resident.toString(), bytes, TopicProbe.envelope(resident.toString(), null));
        send(fact(1, "good"));

        awaitNotes(List.of(1L));
        assertThat(deadLetter(sent.id()).reason()).startsWith("the bytes do not fit the schema");
    }

    @Test
    void anUnknownSchemaIdBecomesADeadLetter() {
        byte[] bytes = {0, 0, 1, 1, 1, 42};
        Envelope sent = TopicProbe.sendBytes(
                "facts", resident.toString(), bytes, TopicProbe.envelope(resident.toString(), null));
        send(fact(1, "good"));

        awaitNotes(List.of(1L));
        assertThat(deadLetter(sent.id()).reason()).startsWith("unknown schema id");
    }

    @Test
    void anEnumValueFromANewerProducerBecomesADeadLetter() {
        Envelope sent = send(fact(1, "good", State.UNKNOWN));
        send(fact(2, "good"));

        awaitNotes(List.of(2L));
        assertThat(deadLetter(sent.id()).reason()).startsWith("newer producer");
    }

    @Test
    void theSameBadMessageManyTimesIsOneDeadLetter() {
        Envelope refused = send(fact(1, "refused"));
        IntStream.range(0, 20)
                .forEach(again -> TopicProbe.send("facts", resident.toString(), fact(1, "refused"), refused));
        send(fact(2, "good"));

        awaitNotes(List.of(2L));
        assertThat(deadLetters.newest(1000))
                .filteredOn(letter -> refused.id().equals(letter.ceId()))
                .hasSize(1);
    }

    @Test
    void aReplayThatStillFailsWaitsOn() {
        Envelope refused = send(fact(1, "refused"));
        DeadLetter letter = awaitDeadLetter(refused.id());

        assertThat(deadLetters.replay(letter.id())).get().satisfies(after -> {
            assertThat(after.state()).isEqualTo(DeadLetter.State.WAITING);
            assertThat(after.replays()).isEqualTo(1);
        });
    }

    @Test
    void aReplayThatNowFitsIsApplied() throws SQLException {
        Envelope refused = send(fact(7, "refused"));
        DeadLetter letter = awaitDeadLetter(refused.id());
        refuseNoMore(letter.id(), fact(7, "good"));

        assertThat(deadLetters.replay(letter.id()))
                .get()
                .extracting(DeadLetter::state)
                .isEqualTo(DeadLetter.State.APPLIED);
        awaitNotes(List.of(7L));
    }

    @Test
    void aReplayThatNewerKnowledgeOvertookIsSuperseded() throws SQLException {
        Envelope refused = send(fact(7, "refused"));
        DeadLetter letter = awaitDeadLetter(refused.id());
        refuseNoMore(letter.id(), fact(7, "superseded"));

        assertThat(deadLetters.replay(letter.id()))
                .get()
                .extracting(DeadLetter::state)
                .isEqualTo(DeadLetter.State.SUPERSEDED);
        assertThat(notes()).isEmpty();
    }

    /** Stands for a handler that was mended: the stored bytes are what changes, since the handler cannot. */
    private void refuseNoMore(UUID letter, Fact fact) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE dead_letter SET sealed = ? WHERE id = ?")) {
            update.setBytes(1, sealer.seal(codec.write("facts", fact)));
            update.setObject(2, letter);
            update.executeUpdate();
        }
    }

    private Envelope send(Fact fact) {
        return TopicProbe.send("facts", resident.toString(), fact);
    }

    private boolean isMine(Resident told) {
        return told.getResidentId().equals(resident);
    }

    private DeadLetter awaitDeadLetter(UUID ceId) {
        await().until(() -> deadLetters.newest(1000).stream().anyMatch(letter -> ceId.equals(letter.ceId())));
        return deadLetter(ceId);
    }

    private DeadLetter deadLetter(UUID ceId) {
        return deadLetters.newest(1000).stream()
                .filter(letter -> ceId.equals(letter.ceId()))
                .findFirst()
                .orElseThrow();
    }

    private void awaitNotes(List<Long> versions) {
        await().untilAsserted(() -> assertThat(notes()).containsExactlyElementsOf(versions));
    }

    private List<Long> notes() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT version FROM note WHERE resident_id = ? ORDER BY written")) {
            select.setObject(1, resident);
            var rows = select.executeQuery();
            List<Long> versions = new ArrayList<>();
            while (rows.next()) {
                versions.add(rows.getLong(1));
            }
            return versions;
        }
    }

    private Fact fact(long version, String purpose) {
        return fact(version, purpose, State.KNOWN);
    }

    private Fact fact(long version, String purpose, State state) {
        return Fact.newBuilder()
                .setResidentId(resident)
                .setFact("test-fact")
                .setVersion(version)
                .setState(state)
                .setBooleanValue(true)
                .setSource("test")
                .setAsOf(Instant.parse("2026-03-02T09:00:00Z"))
                .setLegalBasis("test")
                .setPurpose(purpose)
                .build();
    }
}
