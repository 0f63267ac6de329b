package gent.rechtstreeks.kit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private boolean isMine(Resident told) {
        return told.getResidentId().equals(resident);
    }

    private Publication publication(long version) {
        Resident message = Resident.newBuilder()
                .setResidentId(resident)
                .setVersion(version)
                .setRecordedAt(Instant.parse("2026-03-02T09:00:00Z"))
                .build();
        return new Publication(
                "residents", resident.toString(), message, TopicProbe.envelope(resident.toString(), null));
    }
}
