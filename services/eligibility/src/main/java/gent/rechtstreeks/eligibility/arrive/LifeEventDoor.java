package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Parent;
import gent.rechtstreeks.eligibility.assess.Stage;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.BirthDetails;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Status;
import java.util.List;

/** Turns a life event that came over the wire into what rules look at, and keeps out what makes no sense. */
public final class LifeEventDoor {

    private LifeEventDoor() {}

    /** Refuses what makes no sense, as a {@link BadMessage}. */
    public static ArrivedBirth read(LifeEvent wire) {
        check(wire.getKind() == Kind.BIRTH, "no rule is about life events of kind " + wire.getKind());
        check(wire.getBirth() != null, "a birth without its details");
        check(wire.getVersion() > 0, "a version below 1");
        List<Household> households = HouseholdDoor.read(wire);
        check(
                households.stream()
                        .anyMatch(household -> household.id().equals(wire.getHouseholdId())
                                && !household.living().isEmpty()),
                "the household that the birth is about is missing or empty");
        return new ArrivedBirth(birth(wire, households), households);
    }

    private static Birth birth(LifeEvent wire, List<Household> households) {
        return new Birth(
                wire.getLifeEventId(),
                wire.getVersion(),
                stage(wire),
                wire.getBirth().getOutcome() == Outcome.LIVE,
                wire.getStatus() == Status.ANNULLED,
                wire.getOccurredOn(),
                wire.getHouseholdId(),
                wire.getBirth().getChildId(),
                parents(wire.getBirth(), households),
                wire.getRecordedAt());
    }

    private static Stage stage(LifeEvent wire) {
        return switch (wire.getStage()) {
            case NOTIFIED -> Stage.NOTIFIED;
            case REGISTERED -> Stage.REGISTERED;
            default -> throw new BadMessage("a birth at stage " + wire.getStage());
        };
    }

    private static List<Parent> parents(BirthDetails birth, List<Household> households) {
        check(!birth.getParents().isEmpty(), "a birth without parents");
        return birth.getParents().stream()
                .map(parent -> new Parent(
                        parent.getResidentId(),
                        parent.getParentalAuthority(),
                        HouseholdDoor.isDeceased(parent.getResidentId(), households)))
                .toList();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadMessage(otherwise);
        }
    }
}
