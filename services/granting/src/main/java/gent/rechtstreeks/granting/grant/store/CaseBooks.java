package gent.rechtstreeks.granting.grant.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Opens a book for a batch: a fixed number of queries, however many assessments there are. */
@ApplicationScoped
public class CaseBooks {

    private final NewCases newCases;
    private final CaseRows cases;
    private final CaseAliases caseAliases;
    private final GrantRows grants;
    private final GrantSql grantSql;
    private final DecisionRows decisions;
    private final TaskRows tasks;
    private final Clock clock;

    CaseBooks(
            NewCases newCases,
            CaseRows cases,
            CaseAliases caseAliases,
            GrantRows grants,
            GrantSql grantSql,
            DecisionRows decisions,
            TaskRows tasks,
            Clock clock) {
        this.newCases = newCases;
        this.cases = cases;
        this.caseAliases = caseAliases;
        this.grants = grants;
        this.grantSql = grantSql;
        this.decisions = decisions;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Locks and reads what the assessments are about. */
    public CaseBook open(List<Assessment> assessments) {
        Map<UUID, UUID> elsewhere =
                caseAliases.of(assessments.stream().map(Case::idFor).collect(toSet()));
        newCases.open(assessments.stream()
                .filter(assessment -> !elsewhere.containsKey(Case.idFor(assessment)))
                .toList());
        Set<UUID> ids = assessments.stream()
                .map(Case::idFor)
                .map(id -> elsewhere.getOrDefault(id, id))
                .collect(toSet());
        Map<UUID, CaseRow> rows = cases.lock(ids).stream().collect(toMap(CaseRow::id, identity()));
        return new CaseBook(
                rows, elsewhere, shelf(assessments, rows), new TaskTray(tasks.openIn(ids)), clock.instant());
    }

    /**
     * Writes what is new; what was changed, Hibernate writes by itself. It inserts before it updates, so closed tasks
     * go first: a case has one open task of a kind at a time.
     */
    public void close(CaseBook book) {
        decisions.persist(book.decisions());
        tasks.flush();
        tasks.persist(book.freshTasks());
    }

    /** Whether the case was decided on a newer assessment already. */
    public boolean hasMovedOn(Assessment assessment) {
        return cases.findByIdOptional(caseAliases.caseOf(Case.idFor(assessment)))
                .filter(row -> !row.toCase().isBehind(assessment))
                .isPresent();
    }

    private GrantShelf shelf(List<Assessment> assessments, Map<UUID, CaseRow> rows) {
        List<Assessment> granting =
                assessments.stream().filter(CaseBooks::mayGrant).toList();
        Set<UUID> held = rows.values().stream()
                .map(CaseRow::grantId)
                .filter(Objects::nonNull)
                .collect(toSet());
        GrantShelf shelf = new GrantShelf(grants, grantSql);
        if (!granting.isEmpty() || !held.isEmpty()) {
            shelf.fetch(granting, held);
        }
        return shelf;
    }

    private static boolean mayGrant(Assessment assessment) {
        return assessment.mode().filter(Mode.GRANT::equals).isPresent();
    }
}
