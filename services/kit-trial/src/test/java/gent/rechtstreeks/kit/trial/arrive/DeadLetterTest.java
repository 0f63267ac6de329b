package gent.rechtstreeks.kit.trial.arrive;

import static gent.rechtstreeks.kit.arrive.DeadLetter.State.APPLIED;
import static gent.rechtstreeks.kit.arrive.DeadLetter.State.SUPERSEDED;
import static gent.rechtstreeks.kit.arrive.DeadLetter.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.Content;
import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterDesk;
import gent.rechtstreeks.kit.arrive.DeadLetterFilter;
import gent.rechtstreeks.kit.arrive.DeadLetterReplay;
import gent.rechtstreeks.kit.guard.Sealer;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class DeadLetterTest {

    @Inject
    AgroalDataSource database;

    @Inject
    DeadLetterReplay deadLetters;

    @Inject
    DeadLetterDesk desk;

    @Inject
    Batches batches;

    @Inject
    NoteConsumer consumer;

    @Inject
    Notes notes;

    @Inject
    Sealer sealer;

    @Inject
    Codec codec;

    private final UUID resident = UUID.randomUUID();
    private final Envelope envelope = TopicProbe.envelope(resident.toString(), null);

    @Test
    void anotherBadRecordWithTheSameMessageIdIsAnotherDeadLetter() {
        arrives(fact(1, "refused"));
        arrives(fact(2, "refused"));

        assertThat(letters()).hasSize(2).allMatch(letter -> letter.state() == WAITING);
    }

    @Test
    void ofTwoWithTheSameMessageIdOnlyTheFirstReplayedIsApplied() throws SQLException {
        arrives(fact(1, "refused"));
        DeadLetter first = letters().getFirst();
        arrives(fact(2, "refused"));
        DeadLetter second = letters().stream()
                .filter(letter -> !letter.equals(first))
                .findFirst()
                .orElseThrow();
        mend(first, fact(1, "good"));
        mend(second, fact(2, "good"));

        assertThat(replayed(first).state()).isEqualTo(APPLIED);
        assertThat(replayed(second).state()).isEqualTo(SUPERSEDED);
        assertThat(notes.of(resident)).containsExactly(1L);
    }

    @Test
    void aRecordThatIsDeliveredAgainIsTheSameDeadLetter() {
        ConsumerRecord<String, byte[]> record = Records.record(new byte[] {1, 2, 3}, envelope);

        batches.run(consumer, Records.batch(record));
        batches.run(consumer, Records.batch(record));

        assertThat(letters()).hasSize(1);
    }

    @Test
    void aRecordThatIsDeliveredAgainAfterItsReplayChangesNothing() throws SQLException {
        ConsumerRecord<String, byte[]> record = arrives(fact(1, "refused"));
        mend(letter(), fact(1, "good"));
        replayed(letter());

        batches.run(consumer, Records.batch(record));

        assertThat(letters()).singleElement().extracting(DeadLetter::state).isEqualTo(APPLIED);
        assertThat(notes.of(resident)).containsExactly(1L);
    }

    @Test
    void nothingThatARecordSaidStandsThereReadable() throws SQLException {
        String insz = "90610100155";
        ConsumerRecord<String, byte[]> record = Records.record(
                insz,
                insz.getBytes(StandardCharsets.UTF_8),
                Map.of("ce_id", insz + "-1-1-1-1", "ce_type", "births.of." + insz, "ce_subject", insz));

        batches.run(consumer, Records.batch(record));

        String bytes = HexFormat.of().formatHex(insz.getBytes(StandardCharsets.UTF_8));
        assertThat(row(record.offset())).contains("WAITING").doesNotContain("0610100155", bytes);
    }

    @Test
    void theTypeOfAMessageIsShown() {
        arrives(fact(1, "refused"));

        assertThat(letter().ceType()).isEqualTo("test.messages.notify.sent");
    }

    @Test
    void aReplayThatStillFailsWaitsOn() {
        arrives(fact(1, "refused"));

        DeadLetter after = replayed(letter());

        assertThat(after.state()).isEqualTo(WAITING);
        assertThat(after.replays()).isEqualTo(1);
    }

    @Test
    void aReplayThatEndsInAnErrorWaitsOn() throws SQLException {
        arrives(fact(1, "refused"));
        mend(letter(), fact(1, "unlinked"));

        DeadLetter after = replayed(letter());

        assertThat(after.state()).isEqualTo(WAITING);
        assertThat(after.reason()).startsWith("cannot be applied: NoClassDefFoundError");
    }

    @Test
    void aReplayThatNowFitsIsApplied() throws SQLException {
        arrives(fact(7, "refused"));
        mend(letter(), fact(7, "good"));

        assertThat(replayed(letter()).state()).isEqualTo(APPLIED);
        assertThat(notes.of(resident)).containsExactly(7L);
    }

    @Test
    void aReplayThatNewerKnowledgeOvertookIsSuperseded() throws SQLException {
        arrives(fact(7, "refused"));
        mend(letter(), fact(7, "superseded"));

        assertThat(replayed(letter()).state()).isEqualTo(SUPERSEDED);
        assertThat(notes.of(resident)).isEmpty();
    }

    @Test
    void thoseOfOneReasonAreReplayedTogether() throws SQLException {
        arrives(fact(1, "refused"));
        arrives(fact(2, "unlinked"));
        DeadLetter refused = letters().stream()
                .filter(letter -> !letter.reason().contains("NoClassDefFoundError"))
                .findFirst()
                .orElseThrow();
        mend(refused, fact(1, "good"));

        var round = deadLetters.replay(new DeadLetterFilter("facts", null, refused.reason()), 1000);

        assertThat(round).containsEntry(APPLIED, 1L);
        assertThat(letters()).extracting(DeadLetter::state).containsExactlyInAnyOrder(APPLIED, WAITING);
    }

    @Test
    void theLeastTriedIsReplayedFirst() {
        arrives(fact(1, "refused"));
        arrives(fact(2, "refused"));
        String reason = letter().reason();

        deadLetters.replay(new DeadLetterFilter("facts", null, reason), 1000);
        deadLetters.replay(letters().getFirst().id());

        assertThat(letters()).extracting(DeadLetter::replays).containsExactly(2, 1);
    }

    @Test
    void whatAPersonLetGoIsNeverHandled() throws SQLException {
        arrives(fact(1, "refused"));
        mend(letter(), fact(1, "good"));

        assertThat(desk.discard(letter().id(), new DeadLetter.Discarded("a test of the register", "operator-7")))
                .isTrue();

        assertThat(replayed(letter()).state()).isEqualTo(DeadLetter.State.DISCARDED);
        assertThat(letter().discarded().why()).isEqualTo("a test of the register");
        assertThat(notes.of(resident)).isEmpty();
    }

    @Test
    void whatIsSettledCannotBeLetGo() throws SQLException {
        arrives(fact(1, "refused"));
        mend(letter(), fact(1, "good"));
        replayed(letter());

        assertThat(desk.discard(letter().id(), new DeadLetter.Discarded("too late", "operator-7")))
                .isFalse();
        assertThat(letter().state()).isEqualTo(APPLIED);
    }

    /** Each fact is a record of its own, all under the same message id. */
    private ConsumerRecord<String, byte[]> arrives(Fact fact) {
        ConsumerRecord<String, byte[]> record = Records.record(codec.write("facts", fact), envelope);
        batches.run(consumer, Records.batch(record));
        return record;
    }

    private Fact fact(long version, String purpose) {
        return Facts.fact(resident, version, purpose);
    }

    private List<DeadLetter> letters() {
        return desk.page(new DeadLetterFilter("facts", null, null), null, 1000).stream()
                .filter(letter -> envelope.id().equals(letter.ceId()))
                .toList();
    }

    private DeadLetter letter() {
        return letters().getFirst();
    }

    private DeadLetter replayed(DeadLetter letter) {
        return deadLetters.replay(letter.id()).orElseThrow();
    }

    /** Stands for a handler that was mended: the stored bytes are what changes, since the handler cannot. */
    private void mend(DeadLetter letter, Fact fact) throws SQLException {
        ConsumerRecord<String, byte[]> mended = Records.record(codec.write("facts", fact), envelope);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE dead_letter SET sealed = ? WHERE id = ?")) {
            update.setBytes(1, sealer.seal(Content.of(mended).toBytes()));
            update.setObject(2, letter.id());
            update.executeUpdate();
        }
    }

    /** The whole row as the database prints it. */
    private String row(long offset) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT dead_letter::text FROM dead_letter WHERE topic = 'facts' AND \"offset\" = ?")) {
            select.setLong(1, offset);
            var rows = select.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
