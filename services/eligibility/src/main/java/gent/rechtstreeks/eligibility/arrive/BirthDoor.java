package gent.rechtstreeks.eligibility.arrive;

import static gent.rechtstreeks.eligibility.arrive.LifeEventDoor.check;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.BirthStage;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Parent;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.BirthDetails;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Status;
import java.util.List;

/** What is said of a birth, from wire to record. */
final class BirthDoor {

    private BirthDoor() {}

    static Birth read(LifeEvent wire, List<Household> households) {
        check(wire.getBirth() != null, "a birth without its details");
        check(wire.getMove() == null, "a birth with the details of a move");
        return new Birth(
                wire.getLifeEventId(),
                wire.getVersion(),
                stage(wire),
                wire.getBirth().getOutcome() == Outcome.LIVE,
                wire.getBirth().getChildDeceased(),
                isAnnulled(wire),
                wire.getOccurredOn(),
                wire.getHouseholdId(),
                wire.getBirth().getChildId(),
                parents(wire.getBirth(), households),
                wire.getRecordedAt());
    }

    private static BirthStage stage(LifeEvent wire) {
        return switch (wire.getStage()) {
            case NOTIFIED -> BirthStage.NOTIFIED;
            case REGISTERED -> BirthStage.REGISTERED;
            default -> throw new BadMessage("a birth at stage " + wire.getStage());
        };
    }

    private static boolean isAnnulled(LifeEvent wire) {
        check(wire.getStatus() != Status.REFUSED, "a birth that is refused");
        return wire.getStatus() == Status.ANNULLED;
    }

    private static List<Parent> parents(BirthDetails birth, List<Household> households) {
        check(!birth.getParents().isEmpty(), "a birth without parents");
        return birth.getParents().stream()
                .map(parent -> new Parent(
                        parent.getResidentId(),
                        parent.getParentalAuthority(),
                        parent.getDeceased() || HouseholdDoor.isDeceased(parent.getResidentId(), households)))
                .toList();
    }
}
