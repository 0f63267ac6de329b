package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Grant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cases, grants and tasks of one batch, locked; what is decided is written to them and to the database. */
public final class CaseBook {

    private final Map<UUID, CaseRow> cases;
    private final Map<UUID, UUID> caseAliases;
    private final GrantShelf grants;
    private final TaskTray tasks;
    private final Instant now;
    private final List<DecisionRow> decisions = new ArrayList<>();

    CaseBook(Map<UUID, CaseRow> cases, Map<UUID, UUID> caseAliases, GrantShelf grants, TaskTray tasks, Instant now) {
        this.cases = cases;
        this.caseAliases = caseAliases;
        this.grants = grants;
        this.tasks = tasks;
        this.now = now;
    }

    /** The instant of all decisions in this batch. */
    public Instant now() {
        return now;
    }

    /** The case that the assessment is about, as it stands. */
    public Case caseOf(Assessment assessment) {
        return row(assessment).toCase();
    }

    /** The grants that the decision has to look at. */
    public List<Grant> grantsNear(Assessment assessment) {
        return grants.near(assessment, caseOf(assessment));
    }

    /**
     * Writes a decision down. False when another transaction granted something in the way meanwhile: then nothing is
     * changed, the book knows that grant now, and the decision is to be taken again.
     */
    public boolean keep(Assessment assessment, Decided decided, UUID causedBy) {
        if (!grants.take(decided.grant(), now)) {
            grants.fetch(List.of(assessment), Set.of());
            return false;
        }
        row(assessment).take(assessment, decided, grants.all(), now);
        tasks.take(decided, now);
        decisions.add(DecisionRow.of(assessment, decided, causedBy, now));
        return true;
    }

    List<DecisionRow> decisions() {
        return decisions;
    }

    List<TaskRow> freshTasks() {
        return tasks.fresh();
    }

    private CaseRow row(Assessment assessment) {
        UUID id = Case.idFor(assessment);
        return cases.get(caseAliases.getOrDefault(id, id));
    }
}
