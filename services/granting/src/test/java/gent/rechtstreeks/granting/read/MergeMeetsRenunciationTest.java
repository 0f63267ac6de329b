package gent.rechtstreeks.granting.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.granting.grant.store.Merges;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import gent.rechtstreeks.granting.grant.store.TaskRows;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A merge and a renunciation at the same moment: one waits for the other, and neither takes half of what it needs. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeMeetsRenunciationTest {

    @Inject
    Renouncing renouncing;

    @Inject
    Merges merges;

    @Inject
    TaskRows tasks;

    @Inject
    AgroalDataSource database;

    private final Family family = new Family();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void aMergeWaitsForWhoRenounces() throws Exception {
        UUID id = granted();

        race(() -> renouncing.renounce(family.mother, id), this::merge);

        theTaskNamesTheSurvivor(id);
    }

    @Test
    void whoRenouncesWaitsForTheMerge() throws Exception {
        UUID id = granted();

        race(this::merge, () -> renouncing.renounce(family.mother, id));

        theTaskNamesTheSurvivor(id);
    }

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }

    private void merge() {
        merges.take(new Merge(family.mother, survivor, 2), UUID.randomUUID());
    }

    private void theTaskNamesTheSurvivor(UUID id) {
        TaskRow task = QuarkusTransaction.requiringNew()
                .call(() -> tasks.find("caseId", id).singleResult());
        assertThat(task.standing()).singleElement().satisfies(grant -> assertThat(grant.payee())
                .isEqualTo(survivor));
    }

    /** The first commits only when the second waits for it. */
    private void race(Runnable first, Runnable second) throws Exception {
        CompletableFuture<Void> late = QuarkusTransaction.requiringNew().call(() -> {
            first.run();
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(second));
            await().until(this::somebodyWaitsForTheMergeLock);
            return other;
        });
        late.get(20, TimeUnit.SECONDS);
    }

    private boolean somebodyWaitsForTheMergeLock() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")) {
            return rows.next();
        }
    }
}
