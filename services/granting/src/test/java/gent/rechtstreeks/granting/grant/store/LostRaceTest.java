package gent.rechtstreeks.granting.grant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.AssessmentBuilder;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.GrantChange;
import gent.rechtstreeks.granting.grant.Outcome;
import gent.rechtstreeks.granting.grant.TaskKind;
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

/** Two pods decide at the same moment: the one that comes second looks again and decides on what it finds. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LostRaceTest {

    @Inject
    CaseBooks books;

    @Inject
    AgroalDataSource database;

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID household = UUID.randomUUID();

    @Test
    void twinsAtTheSameMomentAreOneGrant() throws Exception {
        Ruling late =
                race(bags(household, mother).build(), bags(household, mother).build());

        assertThat(late.decided().outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(late.attempts()).isEqualTo(2);
    }

    @Test
    void aChildThatTwoHouseholdsClaimAtTheSameMomentIsAClash() throws Exception {
        Ruling late = race(
                bags(household, mother).build(), bags(UUID.randomUUID(), father).build());

        assertThat(late.decided().outcome()).isEqualTo(Outcome.ASSISTED);
        assertThat(late.attempts()).isEqualTo(2);
        assertThat(late.decided().task()).get().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.CLASH);
            assertThat(task.standing()).singleElement().satisfies(grant -> assertThat(grant.covered())
                    .containsExactlyInAnyOrder(mother, child));
        });
    }

    @Test
    void theSecondOfTwoRaisesSeesTheFirst() throws Exception {
        decideAlone(bags(household, mother).build());

        Ruling late = race(
                bags(household, mother).amount(10500).build(),
                bags(household, mother).amount(12600).build());

        assertThat(late.decided().grant()).isInstanceOfSatisfying(GrantChange.Widened.class, raise -> {
            assertThat(raise.before().amountCents()).isEqualTo(10500);
            assertThat(raise.after().amountCents()).isEqualTo(12600);
            assertThat(raise.after().revision()).isEqualTo(3);
        });
    }

    /** The first decides, and commits only when the second waits for it somewhere. */
    private Ruling race(Assessment first, Assessment second) throws Exception {
        CompletableFuture<Ruling> late = QuarkusTransaction.requiringNew().call(() -> {
            decide(first);
            CompletableFuture<Ruling> other = CompletableFuture.supplyAsync(() -> decideAlone(second));
            await().until(this::somebodyWaitsForALock);
            return other;
        });
        return late.get(20, TimeUnit.SECONDS);
    }

    private Ruling decideAlone(Assessment assessment) {
        return QuarkusTransaction.requiringNew().call(() -> decide(assessment));
    }

    private Ruling decide(Assessment assessment) {
        CaseBook book = books.open(List.of(assessment));
        for (int attempt = 1; ; attempt++) {
            Decided decided =
                    (Decided) Decide.on(book.caseOf(assessment), book.grantsNear(assessment), assessment, false);
            if (book.keep(assessment, decided, UUID.randomUUID())) {
                books.close(book);
                return new Ruling(decided, attempt);
            }
        }
    }

    private boolean somebodyWaitsForALock() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")) {
            return rows.next();
        }
    }

    private AssessmentBuilder bags(UUID subject, UUID parent) {
        return AssessmentBuilder.wasteBags()
                .after(UUID.randomUUID())
                .of(subject)
                .payee(parent)
                .covering(parent, child)
                .addressees(parent);
    }

    private record Ruling(Decided decided, int attempts) {}
}
