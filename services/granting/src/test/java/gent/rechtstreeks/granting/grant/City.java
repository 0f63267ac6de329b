package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All cases and grants in memory: what the database is to the service. */
final class City {

    private final Map<UUID, Case> cases = new HashMap<>();
    private final Map<UUID, Grant> grants = new HashMap<>();
    private final List<Message> told = new ArrayList<>();
    private final List<HumanTask> tasks = new ArrayList<>();

    /** Decides on each in turn and remembers what came of it. */
    Decision receives(AssessmentBuilder... assessments) {
        return receive(false, assessments);
    }

    /** As {@link #receives}, while somebody whom they concern objects. */
    Decision receivesOfSomebodyWhoObjects(AssessmentBuilder... assessments) {
        return receive(true, assessments);
    }

    private Decision receive(boolean objected, AssessmentBuilder... assessments) {
        return Arrays.stream(assessments)
                .map(AssessmentBuilder::build)
                .map(assessment -> receive(assessment, objected))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private Decision receive(Assessment assessment, boolean objected) {
        Case before = cases.getOrDefault(Case.idFor(assessment), Case.opening(assessment));
        Decision decision = Decide.on(before, List.copyOf(grants.values()), assessment, objected);
        if (decision instanceof Decided decided) {
            keep(decided);
        }
        return decision;
    }

    private void keep(Decided decided) {
        cases.put(decided.after().id(), decided.after());
        told.addAll(decided.messages());
        decided.task().ifPresent(tasks::add);
        switch (decided.grant()) {
            case GrantChange.None none -> {}
            case GrantChange.Opened(Grant grant) -> grants.put(grant.id(), grant);
            case GrantChange.Widened(Grant before, Grant after) -> grants.put(after.id(), after);
        }
    }

    List<Grant> grants() {
        return List.copyOf(grants.values());
    }

    Grant onlyGrant() {
        if (grants.size() != 1) {
            throw new AssertionError("expected one grant, found " + grants.values());
        }
        return grants.values().iterator().next();
    }

    CaseState stateOf(AssessmentBuilder assessment) {
        return cases.get(Case.idFor(assessment.build())).state();
    }

    List<Kind> toldTo(UUID resident) {
        return told.stream()
                .filter(message -> message.addressee().equals(resident))
                .map(Message::kind)
                .toList();
    }

    List<Message> told() {
        return told;
    }

    List<TaskKind> tasks() {
        return tasks.stream().map(HumanTask::kind).toList();
    }

    HumanTask onlyTask() {
        if (tasks.size() != 1) {
            throw new AssertionError("expected one task, found " + tasks);
        }
        return tasks.getFirst();
    }
}
