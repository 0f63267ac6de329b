package gent.rechtstreeks.granting.read;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.store.CaseRow;
import gent.rechtstreeks.granting.grant.store.CaseRows;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import gent.rechtstreeks.granting.grant.store.DecisionRows;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import gent.rechtstreeks.granting.grant.store.TaskRows;
import gent.rechtstreeks.granting.publish.TaskReveals;
import gent.rechtstreeks.kit.uses.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Work for humans, with what they compare. */
@ApplicationScoped
@Transactional
class Tasks {

    private final TaskRows tasks;
    private final CaseRows cases;
    private final DecisionRows decisions;
    private final TaskReveals reveals;

    Tasks(TaskRows tasks, CaseRows cases, DecisionRows decisions, TaskReveals reveals) {
        this.tasks = tasks;
        this.cases = cases;
        this.decisions = decisions;
        this.reveals = reveals;
    }

    /** The open ones, the oldest first; facts are only in the one that a caseworker opens. */
    List<TaskLine> open(int limit) {
        return tasks.open(limit).stream().map(TaskLine::of).toList();
    }

    /** One task, also when it is closed. That it was shown is told in the same transaction: untold, nothing is shown. */
    Optional<TaskView> one(UUID id, Worker worker) {
        return tasks.findByIdOptional(id).map(row -> {
            TaskView view = TaskView.of(row, standing(row, restingOn(row)), SideView.of(assessed(row)));
            reveals.tell(row, view.residents(), worker);
            return view;
        });
    }

    /** The newest decision in the case; in a closed task the one that was the newest then. */
    private DecisionRow assessed(TaskRow row) {
        return decisions.history(row.caseId()).stream()
                .filter(decision ->
                        row.closedAt() == null || !decision.decidedAt().isAfter(row.closedAt()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** By grant, the decisions that explain the cases that gave it. */
    private Map<UUID, List<DecisionRow>> restingOn(TaskRow row) {
        Set<UUID> grants = row.standing().stream().map(Grant::id).collect(Collectors.toSet());
        Map<UUID, UUID> grantByCase = cases.giving(grants).stream().collect(toMap(CaseRow::id, CaseRow::grantId));
        return decisions.explaining(grantByCase.keySet()).stream()
                .collect(groupingBy(decision -> grantByCase.get(decision.caseId()), mapping(identity(), toList())));
    }

    private static List<SideView> standing(TaskRow row, Map<UUID, List<DecisionRow>> resting) {
        return row.standing().stream()
                .map(grant -> SideView.of(grant, lastOf(grant, resting.get(grant.id()))))
                .toList();
    }

    /** A grant that was raised rests on the case that raised it. */
    private static DecisionRow lastOf(Grant grant, List<DecisionRow> given) {
        Comparator<DecisionRow> byAmount =
                Comparator.comparing(row -> Objects.equals(row.terms().amountCents(), grant.amountCents()));
        return given.stream()
                .max(byAmount.thenComparing(DecisionRow::decidedAt))
                .orElseThrow();
    }
}
