package gent.rechtstreeks.eligibility.arrive;

import static gent.rechtstreeks.eligibility.arrive.LifeEventDoor.check;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.MoveStage;
import gent.rechtstreeks.eligibility.assess.MoveStatus;
import gent.rechtstreeks.eligibility.assess.Mover;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.MoveDetails;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What is said of a move, from wire to record. */
final class MoveDoor {

    private MoveDoor() {}

    static Move read(LifeEvent wire, List<Household> households) {
        MoveDetails details = wire.getMove();
        check(details != null, "a move without its details");
        check(wire.getBirth() == null, "a move with the details of a birth");
        check(!details.getAbroad() || details.getTo() == null, "a move abroad to a place inside the country");
        return new Move(
                wire.getLifeEventId(),
                wire.getVersion(),
                stage(wire),
                status(wire),
                wire.getOccurredOn(),
                wire.getHouseholdId(),
                movers(details.getMovers(), households),
                HouseholdDoor.zone(details.getTo()),
                details.getAbroad(),
                wire.getRecordedAt());
    }

    private static MoveStage stage(LifeEvent wire) {
        return switch (wire.getStage()) {
            case ANNOUNCED -> MoveStage.ANNOUNCED;
            case DECLARED -> MoveStage.DECLARED;
            case CONFIRMED -> MoveStage.CONFIRMED;
            default -> throw new BadMessage("a move at stage " + wire.getStage());
        };
    }

    private static MoveStatus status(LifeEvent wire) {
        return switch (wire.getStatus()) {
            case VALID, CORRECTED -> MoveStatus.STANDING;
            case REFUSED -> MoveStatus.REFUSED;
            case ANNULLED -> MoveStatus.ANNULLED;
            case UNKNOWN -> throw new BadMessage("a move of an unknown status");
        };
    }

    private static List<Mover> movers(List<UUID> movers, List<Household> households) {
        check(!movers.isEmpty(), "a move of nobody");
        check(new HashSet<>(movers).size() == movers.size(), "a move of the same mover twice");
        return movers.stream().map(mover -> mover(mover, households)).toList();
    }

    private static Mover mover(UUID resident, List<Household> households) {
        return new Mover(
                resident,
                HouseholdDoor.shown(resident, households)
                        .map(Member::bornOn)
                        .findFirst()
                        .orElse(null),
                HouseholdDoor.isDeceased(resident, households));
    }
}
