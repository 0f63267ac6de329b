package gent.rechtstreeks.granting.grant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.AssessmentBuilder;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A merge and a decision at the same moment: one waits for the other, and nothing is left under the old id. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeMeetsDecisionTest {

    @Inject
    Aliases aliases;

    @Inject
    Merges merges;

    @Inject
    CaseBooks books;

    @Inject
    GrantRows grants;

    @Inject
    CaseRows cases;

    @Inject
    AgroalDataSource database;

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();
    private final Assessment bags = AssessmentBuilder.wasteBags()
            .after(UUID.randomUUID())
            .of(UUID.randomUUID())
            .payee(mother)
            .covering(mother, child)
            .addressees(mother)
            .build();

    @Test
    void aMergeWaitsForTheDecisionAndMovesWhatItGave() throws Exception {
        race(this::decide, this::merge);

        standsUnderTheSurvivor();
    }

    @Test
    void aDecisionWaitsForTheMergeAndIsOfTheSurvivor() throws Exception {
        race(this::merge, this::decide);

        standsUnderTheSurvivor();
    }

    private void standsUnderTheSurvivor() {
        QuarkusTransaction.requiringNew().run(() -> {
            CaseRow row = cases.involving(survivor).getFirst();
            Grant grant = grants.withIds(List.of(row.grantId())).getFirst();
            assertThat(grant.covered()).containsExactlyInAnyOrder(survivor, child);
            assertThat(grant.payee()).isEqualTo(survivor);
            assertThat(row.toCase().told().addressees()).containsExactly(survivor);
            assertThat(cases.involving(mother)).isEmpty();
        });
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

    private void merge() {
        merges.take(new Merge(mother, survivor, 2), UUID.randomUUID());
    }

    private void decide() {
        Assessment assessment = aliases.holding(List.of(bags)).in(bags);
        CaseBook book = books.open(List.of(assessment));
        Decided decided = (Decided) Decide.on(book.caseOf(assessment), book.grantsNear(assessment), assessment, false);
        assertThat(book.keep(assessment, decided, UUID.randomUUID())).isTrue();
        books.close(book);
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
