package gent.rechtstreeks.granting.grant.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.AssessmentBuilder;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Mode;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A task that is closed and opened again in one transaction. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ReopenedTaskTest {

    @Inject
    CaseBooks books;

    @Inject
    TaskRows tasks;

    private final UUID birth = UUID.randomUUID();
    private final UUID household = UUID.randomUUID();
    private final UUID parent = UUID.randomUUID();

    @Test
    void aCaseThatComesBackToAHumanInOneBatchHasOneOpenTask() {
        batch(bags(1).eligible(Mode.ASSIST));
        batch(bags(2).eligible(Mode.INFORM), bags(3).eligible(Mode.ASSIST));

        assertThat(openTasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void aGrantThatStillHasNobodyToTellHasOneOpenTask() {
        batch(bags(1).eligible(Mode.INFORM).addressees());
        batch(bags(2).addressees());

        assertThat(openTasks()).containsExactly(TaskKind.NOBODY_TO_TELL);
    }

    private void batch(AssessmentBuilder... builders) {
        List<Assessment> assessments =
                Stream.of(builders).map(AssessmentBuilder::build).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            CaseBook book = books.open(assessments);
            assessments.forEach(assessment -> decide(book, assessment));
            books.close(book);
        });
    }

    private static void decide(CaseBook book, Assessment assessment) {
        Decided decided = (Decided) Decide.on(book.caseOf(assessment), book.grantsNear(assessment), assessment, false);
        assertThat(book.keep(assessment, decided, UUID.randomUUID())).isTrue();
    }

    private List<TaskKind> openTasks() {
        List<UUID> ids = List.of(Case.idFor(bags(1).build()));
        return QuarkusTransaction.requiringNew()
                .call(() -> tasks.openIn(ids).stream().map(TaskRow::kind).toList());
    }

    private AssessmentBuilder bags(long revision) {
        return AssessmentBuilder.wasteBags()
                .after(birth)
                .of(household)
                .payee(parent)
                .covering(parent)
                .addressees(parent)
                .revision(revision);
    }
}
