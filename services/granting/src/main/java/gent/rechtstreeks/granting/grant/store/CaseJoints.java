package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Retiring;
import gent.rechtstreeks.granting.grant.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes one case of two that turn out to be about the same. */
@ApplicationScoped
class CaseJoints {

    private final CaseRows cases;
    private final CaseAliases caseAliases;
    private final DecisionRows decisions;
    private final MergeTasks tasks;

    CaseJoints(CaseRows cases, CaseAliases caseAliases, DecisionRows decisions, MergeTasks tasks) {
        this.cases = cases;
        this.caseAliases = caseAliases;
        this.decisions = decisions;
        this.tasks = tasks;
    }

    /** The cases about this resident that no other took the place of. */
    List<UUID> inUseAbout(UUID resident) {
        return cases.about(resident).stream()
                .filter(this::isInUse)
                .map(CaseRow::id)
                .toList();
    }

    private boolean isInUse(CaseRow row) {
        Case standing = row.toCase();
        return caseAliases.caseOf(standing.idOf(standing.subject())).equals(row.id());
    }

    /** Empty when the case goes on, as one of the survivor. */
    Optional<Decided> join(UUID id, UUID survivor, UUID causedBy, Instant now) {
        CaseRow younger = cases.findById(id);
        Optional<CaseRow> older =
                younger.toCase().isOfTheNewborn() ? ofTheNewborn(younger) : ofTheSurvivor(younger, survivor);
        return older.flatMap(other -> join(younger, other, causedBy, now));
    }

    /** The case goes by the id that follows from the survivor, unless the survivor has such a case already. */
    private Optional<CaseRow> ofTheSurvivor(CaseRow younger, UUID survivor) {
        UUID id = younger.toCase().idOf(new Subject(younger.subjectKind(), survivor));
        Optional<CaseRow> older = cases.findByIdOptional(caseAliases.caseOf(id));
        if (older.isEmpty()) {
            caseAliases.point(id, younger.id());
        }
        return older;
    }

    /** A child that was registered twice had two births, so the two cases go by two life events. */
    private Optional<CaseRow> ofTheNewborn(CaseRow younger) {
        return cases.about(younger.subjectId).stream()
                .filter(row -> row.right().equals(younger.right()) && !row.id().equals(younger.id()))
                .filter(row -> row.toCase().isOfTheNewborn() && isInUse(row))
                .findFirst();
    }

    private Optional<Decided> join(CaseRow younger, CaseRow older, UUID causedBy, Instant now) {
        if (Retiring.theYoungerStays(younger.toCase(), older.toCase())) {
            return retire(older, younger, causedBy, now);
        }
        if (Retiring.clash(younger.toCase(), older.toCase())) {
            tasks.clash(younger.grantId(), List.of(older.grantId()), now);
        }
        return retire(younger, older, causedBy, now);
    }

    private Optional<Decided> retire(CaseRow row, CaseRow into, UUID causedBy, Instant now) {
        caseAliases.redirect(row.id(), into.id());
        tasks.move(row, into, now);
        Optional<Decided> decided = Retiring.of(row.toCase(), into.id());
        decided.ifPresent(joined -> {
            DecisionRow last = decisions.newest(List.of(row.id())).getFirst();
            decisions.persist(DecisionRow.joined(last, joined, causedBy, now));
            row.join(into.id(), joined.after(), now);
        });
        return decided;
    }
}
