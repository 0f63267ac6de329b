package gent.rechtstreeks.granting.grant.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.HumanTask;
import gent.rechtstreeks.granting.grant.Parting;
import gent.rechtstreeks.granting.grant.Retiring;
import gent.rechtstreeks.granting.grant.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The tasks that a merge leaves: grants that clash, and what a human looked at in a case that went out of use. */
@ApplicationScoped
class MergeTasks {

    private final TaskRows tasks;
    private final CaseRows cases;
    private final GrantRows grants;

    MergeTasks(TaskRows tasks, CaseRows cases, GrantRows grants) {
        this.tasks = tasks;
        this.cases = cases;
        this.grants = grants;
    }

    /** One task for all grants that clash: a third one is added to it, and without one it is of the first grant's case. */
    void clash(UUID younger, List<UUID> others, Instant now) {
        List<UUID> clashing = Stream.concat(Stream.of(younger), others.stream()).toList();
        openClash(clashing)
                .ifPresentOrElse(
                        open -> open.shows(Retiring.task(grants(open.standing(), clashing))),
                        () -> cases.giving(List.of(younger)).stream()
                                .findFirst()
                                .ifPresent(row -> open(row, Retiring.task(grants(List.of(), clashing)), now)));
    }

    private Optional<TaskRow> openClash(List<UUID> grantIds) {
        List<UUID> giving =
                cases.giving(grantIds).stream().map(CaseRow::id).sorted().toList();
        return tasks.openIn(giving).stream()
                .filter(row -> row.kind() == TaskKind.MERGE_CLASH)
                .findFirst();
    }

    private List<Grant> grants(List<Grant> shown, List<UUID> more) {
        Set<UUID> all =
                Stream.concat(shown.stream().map(Grant::id), more.stream()).collect(toCollection(LinkedHashSet::new));
        return all.stream().flatMap(id -> grants.withIds(List.of(id)).stream()).toList();
    }

    /** What a human looks at in a case that goes out of use, goes on in the other, unless that one asks it already. */
    void move(CaseRow from, CaseRow to, Instant now) {
        Set<TaskKind> there = openIn(to).stream().map(TaskRow::kind).collect(toSet());
        openIn(from).stream().filter(row -> !row.kind().isForAHumanAlone()).forEach(row -> {
            if (there.contains(row.kind())) {
                row.close(now);
            } else {
                row.moveTo(to);
            }
        });
    }

    /** One task for each of these cases. */
    void takenBack(Collection<UUID> caseIds, Instant now) {
        cases.list("id in ?1 order by id", caseIds).stream()
                .filter(row -> openIn(row).stream().noneMatch(open -> open.kind() == TaskKind.MERGE_TAKEN_BACK))
                .forEach(row -> open(row, Parting.task(held(row)), now));
    }

    private List<Grant> held(CaseRow row) {
        return row.grantId() == null ? List.of() : grants.withIds(List.of(row.grantId()));
    }

    private List<TaskRow> openIn(CaseRow row) {
        return tasks.openIn(List.of(row.id()));
    }

    private void open(CaseRow row, HumanTask work, Instant now) {
        TaskRow task = TaskRow.open(row.toCase(), work, now);
        task.shows(work);
        tasks.persist(task);
    }
}
