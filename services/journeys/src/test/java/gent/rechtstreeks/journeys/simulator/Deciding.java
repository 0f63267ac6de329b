package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.granting.arrive.AssessmentDoor;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.GrantChange;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.publish.DecisionEvents;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** granting in memory: what it decides is the service's own, only rows are maps here. */
final class Deciding {

    private final Time time;
    private final Bug bug;
    private final Map<UUID, Case> cases = new LinkedHashMap<>();
    private final Map<UUID, Grant> grants = new LinkedHashMap<>();
    private final Map<UUID, Set<TaskKind>> tasks = new LinkedHashMap<>();

    Deciding(Time time, Bug bug) {
        this.time = time;
        this.bug = bug;
    }

    Work arrives(Assessment wire) {
        var assessment = AssessmentDoor.read(wire);
        UUID id = Case.idFor(assessment);
        Case before = known(cases.getOrDefault(id, Case.opening(assessment)));
        return Decide.on(before, near(before, assessment), assessment) instanceof Decided decided
                ? new Work(
                        () -> keep(decided),
                        decided.messages().stream()
                                .map(message -> DecisionEvents.wire(decided.after(), message, time.now()))
                                .toList())
                : Work.NONE;
    }

    private Case known(Case one) {
        return bug == Bug.OLDER_REVISION_DECIDED
                ? new Case(
                        one.id(),
                        one.right(),
                        one.subject(),
                        one.lifeEventId(),
                        one.occasion(),
                        null,
                        one.revision(),
                        one.state(),
                        one.told())
                : one;
    }

    private List<Grant> near(Case before, gent.rechtstreeks.granting.grant.Assessment assessment) {
        return grants.values().stream()
                .filter(grant -> isNear(grant, assessment)
                        || before.grantId().filter(grant.id()::equals).isPresent())
                .toList();
    }

    private static boolean isNear(Grant grant, gent.rechtstreeks.granting.grant.Assessment assessment) {
        return grant.right().equals(assessment.right())
                && (grant.subject().equals(assessment.subject())
                        || !Collections.disjoint(
                                grant.covered(), assessment.terms().covered()));
    }

    private void keep(Decided decided) {
        UUID id = decided.after().id();
        cases.put(id, decided.after());
        switch (decided.grant()) {
            case GrantChange.None none -> {}
            case GrantChange.Opened(Grant grant) -> grants.put(grant.id(), grant);
            case GrantChange.Widened(Grant before, Grant after) -> grants.put(after.id(), after);
        }
        Set<TaskKind> open = tasks.computeIfAbsent(id, none -> EnumSet.noneOf(TaskKind.class));
        if (decided.outcome().settlesTasks()) {
            open.clear();
        }
        decided.task().ifPresent(task -> open.add(task.kind()));
    }

    Map<UUID, Case> cases() {
        return cases;
    }

    Map<UUID, Grant> grants() {
        return grants;
    }

    Set<TaskKind> tasksOf(Case one) {
        return tasks.getOrDefault(one.id(), Set.of());
    }
}
