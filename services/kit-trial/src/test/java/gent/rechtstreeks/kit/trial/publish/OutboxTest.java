package gent.rechtstreeks.kit.trial.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterDesk;
import gent.rechtstreeks.kit.arrive.DeadLetterFilter;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    DeadLetterDesk deadLetters;

    private final UUID resident = UUID.randomUUID();

    @Test
    void refusesToRunWithoutATransaction() {
        assertThatThrownBy(() -> outbox.add(publication(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTransactionThatRollsBackTellsNothing() {
        QuarkusTransaction.begin();
        outbox.add(publication(1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(List.of(publication(2), publication(3))));

        TopicProbe.await("residents", Resident.class, told -> isMine(told) && told.getVersion() == 3);
        assertThat(TopicProbe.all("residents", Resident.class))
                .filteredOn(this::isMine)
                .extracting(Resident::getVersion)
                .containsExactly(2L, 3L);
    }

    @Test
    void aMessageThatKafkaWillNeverTakeHoldsUpNobody() {
        String tooLong = "x".repeat(2_000_000);
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(new Publication("residents", tooLong, message(1), TopicProbe.envelope("too-long", null)));
            outbox.add(publication(2));
        });

        TopicProbe.await("residents", Resident.class, told -> isMine(told) && told.getVersion() == 2);
        await().untilAsserted(() -> assertThat(deadLetters.page(DeadLetterFilter.ALL, null, 1000))
                .extracting(DeadLetter::reason)
                .contains("cannot be sent: RecordTooLargeException"));
    }

    private boolean isMine(Resident told) {
        return told.getResidentId().equals(resident);
    }

    private Publication publication(long version) {
        return new Publication(
                "residents", resident.toString(), message(version), TopicProbe.envelope(resident.toString(), null));
    }

    private Resident message(long version) {
        return Resident.newBuilder()
                .setResidentId(resident)
                .setVersion(version)
                .setRecordedAt(Instant.parse("2026-03-02T09:00:00Z"))
                .build();
    }
}
