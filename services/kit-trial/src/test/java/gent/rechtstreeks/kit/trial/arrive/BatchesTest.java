package gent.rechtstreeks.kit.trial.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterDesk;
import gent.rechtstreeks.kit.arrive.DeadLetterFilter;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class BatchesTest {

    @Inject
    Notes notes;

    @Inject
    DeadLetterDesk deadLetters;

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
        TopicProbe.together(() -> IntStream.range(0, 1000)
                .forEach(again -> TopicProbe.send("facts", resident.toString(), fact(1, "good"), sent)));
        send(fact(2, "good"));

        awaitNotes(List.of(1L, 2L));
        TopicProbe.await("residents", Resident.class, told -> isMine(told) && told.getVersion() == 2);
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
        Envelope sent = send(Facts.fact(resident, 1, "good", State.UNKNOWN));
        send(fact(2, "good"));

        awaitNotes(List.of(2L));
        assertThat(deadLetter(sent.id()).reason()).startsWith("newer producer");
    }

    private Envelope send(Fact fact) {
        return TopicProbe.send("facts", resident.toString(), fact);
    }

    private boolean isMine(Resident told) {
        return told.getResidentId().equals(resident);
    }

    private DeadLetter deadLetter(UUID ceId) {
        return deadLetters.page(DeadLetterFilter.ALL, null, 1000).stream()
                .filter(letter -> ceId.equals(letter.ceId()))
                .findFirst()
                .orElseThrow();
    }

    private void awaitNotes(List<Long> versions) {
        await().untilAsserted(() -> assertThat(notes.of(resident)).containsExactlyElementsOf(versions));
    }

    private Fact fact(long version, String purpose) {
        return Facts.fact(resident, version, purpose);
    }
}
