package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.granting.arrive.AssessmentDoor;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Decide;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.GrantChange;
import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.granting.grant.Survivors;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.publish.DecisionEvents;
import gent.rechtstreeks.granting.publish.DecisionUses;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.residents.Resident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** granting in memory: what it decides is the service's own, only rows are maps here. */
final class Deciding {

    private final Time time;
    private final Bug bug;
    private final Map<UUID, Objecting> objections = new HashMap<>();
    private Shelf shelf = new Shelf();

    Deciding(Time time, Bug bug) {
        this.time = time;
        this.bug = bug;
    }

    private record Objecting(long version, boolean objects) {}

    Work arrives(Assessment wire) {
        var assessment = new Survivors(shelf.survivors()).in(AssessmentDoor.read(wire));
        UUID id = shelf.caseOf(Case.idFor(assessment));
        Case before = known(shelf.cases().getOrDefault(id, Case.opening(assessment)));
        boolean objected = bug != Bug.OBJECTION_IGNORED && !Collections.disjoint(assessment.concerned(), objecting());
        return Decide.on(before, near(before, assessment), assessment, objected) instanceof Decided decided
                ? new Work(() -> keep(id, decided), told(Stream.of(decided)), uses(decided, assessment))
                : Work.NONE;
    }

    private List<DataUse> uses(Decided decided, gent.rechtstreeks.granting.grant.Assessment assessment) {
        return bug == Bug.SILENT_DECISION_NOT_TOLD_AS_USE && decided.messages().isEmpty()
                ? List.of()
                : DecisionUses.use(decided.after(), assessment).stream().toList();
    }

    /** Whether a resident objects to proactive treatment. */
    Work arrives(ResidentConsents wire) {
        Objecting next = new Objecting(wire.getVersion(), wire.getObjection() != null);
        return new Work(
                () -> objections.merge(
                        wire.getResidentId(), next, (old, other) -> other.version() > old.version() ? other : old),
                List.of());
    }

    /** Who objects, under whichever id they said so. */
    Set<UUID> objecting() {
        return objections.entrySet().stream()
                .filter(entry -> entry.getValue().objects())
                .map(entry -> standing(entry.getKey()))
                .collect(Collectors.toSet());
    }

    UUID standing(UUID resident) {
        return shelf.survivors().getOrDefault(resident, resident);
    }

    /** The version of what a resident said last, as far as it is known here. */
    long versionOf(UUID resident) {
        return objections.containsKey(resident) ? objections.get(resident).version() : 0;
    }

    /** Two residents who turn out to be one have one history from now on. */
    Work arrives(Resident wire) {
        UUID younger = wire.getResidentId();
        if (wire.getSupersededBy() == null
                || shelf.survivors().containsKey(younger)
                || bug == Bug.MERGE_FORGOTTEN_BY_GRANTING) {
            return Work.NONE;
        }
        Shelf joined = shelf.copy();
        List<Decided> retired = new Joining(joined).join(younger, wire.getSupersededBy());
        Merge merge = new Merge(younger, wire.getSupersededBy(), wire.getVersion());
        return new Work(
                () -> shelf = joined,
                told(retired.stream()),
                retired.stream()
                        .map(decided -> DecisionUses.use(decided.after(), merge))
                        .toList());
    }

    private List<? extends SpecificRecord> told(Stream<Decided> decisions) {
        return decisions
                .flatMap(decided -> decided.messages().stream()
                        .map(message -> DecisionEvents.wire(decided.after(), message, time.now())))
                .toList();
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
        return shelf.grants().values().stream()
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

    private void keep(UUID id, Decided decided) {
        shelf.cases().put(id, decided.after());
        switch (decided.grant()) {
            case GrantChange.None none -> {}
            case GrantChange.Opened(Grant grant) -> shelf.grants().put(grant.id(), grant);
            case GrantChange.Widened(Grant before, Grant after) ->
                shelf.grants().put(after.id(), after);
        }
        Set<TaskKind> open = shelf.openTasks(id);
        if (decided.outcome().settlesTasks()) {
            // What a merge left is a human's to settle.
            open.retainAll(EnumSet.of(TaskKind.MERGE_CLASH));
        }
        decided.task().ifPresent(task -> open.add(task.kind()));
    }

    /** Those in use: of two that became one, one. */
    Collection<Case> cases() {
        List<Case> inUse = new ArrayList<>();
        shelf.cases().forEach((id, one) -> {
            if (!shelf.retired().contains(id)) {
                inUse.add(one);
            }
        });
        return inUse;
    }

    /** The case in which this was decided; a case that went out of use is another by now. */
    Map<UUID, Case> all() {
        return shelf.cases();
    }

    Map<UUID, Grant> grants() {
        return shelf.grants();
    }

    Set<TaskKind> tasksOf(Case one) {
        return shelf.tasks().getOrDefault(one.id(), Set.of());
    }
}
