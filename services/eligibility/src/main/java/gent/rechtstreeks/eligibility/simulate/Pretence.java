package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.BirthStage;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.DueKind;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.MoveStage;
import gent.rechtstreeks.eligibility.assess.MoveStatus;
import gent.rechtstreeks.eligibility.assess.Mover;
import gent.rechtstreeks.eligibility.assess.Parent;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.kit.wire.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Life events that did not happen, to set rules off with.
 *
 * @param household as it is when one looks
 * @param seenOn when one looks: the day itself, or a later one
 */
record Pretence(UUID asker, Household household, LocalDate day, LocalDate seenOn) {

    private static final Set<Relation> COUPLE = Set.of(Relation.REFERENCE_PERSON, Relation.PARTNER);

    /** @param child whom it is about; null when it is about no child */
    LifeEvent of(Trigger trigger, UUID child) {
        return switch (trigger) {
            case BIRTH_NOTIFIED -> birth(BirthStage.NOTIFIED, null);
            case BIRTH_REGISTERED -> birth(BirthStage.REGISTERED, child);
            case MOVE_ANNOUNCED -> move(MoveStage.ANNOUNCED);
            case MOVE_DECLARED -> move(MoveStage.DECLARED);
            case MOVE_CONFIRMED -> move(MoveStage.CONFIRMED);
            case NEW_YEAR -> came(DueKind.NEW_YEAR, null);
            case AWARD_YEAR -> came(DueKind.AWARD_YEAR, null);
            case CHILD_BIRTHDAY -> came(DueKind.CHILD_BIRTHDAY, child);
            case STILLBIRTH_NOTIFIED, STILLBIRTH_REGISTERED ->
                throw new IllegalArgumentException("nobody is asked to imagine that");
        };
    }

    private LifeEvent birth(BirthStage stage, UUID child) {
        List<Parent> parents = household.living().stream()
                .filter(member -> member.isAdultOn(seenOn))
                .filter(this::isParent)
                .map(member -> new Parent(member.residentId(), true, false))
                .toList();
        return new Birth(
                id(stage), 1, stage, true, false, false, day, household.id(), child, parents, household.asOf());
    }

    /** Whoever asks, and the partner when the two are the couple of the household. */
    private boolean isParent(Member member) {
        boolean askedByTheCouple = household.living().stream()
                .anyMatch(other -> other.residentId().equals(asker) && COUPLE.contains(other.relation()));
        return member.residentId().equals(asker) || askedByTheCouple && COUPLE.contains(member.relation());
    }

    private LifeEvent move(MoveStage stage) {
        List<Mover> movers = household.living().stream()
                .sorted(Comparator.comparing(member -> !member.residentId().equals(asker)))
                .map(member -> new Mover(member.residentId(), member.bornOn(), false))
                .toList();
        return new Move(
                id(stage),
                1,
                stage,
                MoveStatus.STANDING,
                day,
                household.id(),
                movers,
                household.zone(),
                false,
                household.asOf());
    }

    private LifeEvent came(DueKind kind, UUID child) {
        return DayCame.of(new DueDate(kind, day, household.id(), child), household, false);
    }

    private UUID id(Enum<?> stage) {
        return Ids.of("simulation", stage.name(), day.toString());
    }
}
