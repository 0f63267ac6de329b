package gent.rechtstreeks.eligibility.arrive;

import static gent.rechtstreeks.eligibility.arrive.LifeEventDoor.check;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;

/** A household that is taken on, from wire to record. */
final class TakeOnDoor {

    private TakeOnDoor() {}

    static ArrivedTakeOn read(LifeEvent wire) {
        check(wire.getVersion() > 0, "a version below 1");
        check(wire.getStage() == Stage.RECORDED, "a take-on at stage " + wire.getStage());
        check(wire.getStatus() == Status.VALID, "a take-on with status " + wire.getStatus());
        check(isWithinReach(wire), "a take-on that looks back two years or more");
        check(hasNoDetails(wire), "a take-on with details of something that happened");
        check(isLivedIn(household(wire)), "a take-on of a household in which nobody lives");
        return new ArrivedTakeOn(wire.getOccurredOn(), HouseholdDoor.read(wire));
    }

    /** Whether it is to bring rights of days that had passed when the register was read. */
    static boolean looksBack(LifeEvent wire) {
        return wire.getOccurredOn().isBefore(CivilDay.of(wire.getRipenedAt()));
    }

    /** Each year between would bring its rights: more than the year of the order was never meant. */
    private static boolean isWithinReach(LifeEvent wire) {
        return wire.getOccurredOn().plusYears(2).isAfter(CivilDay.of(wire.getRipenedAt()));
    }

    private static boolean hasNoDetails(LifeEvent wire) {
        return wire.getBirth() == null && wire.getMove() == null && wire.getDeath() == null && wire.getMerge() == null;
    }

    private static boolean isLivedIn(Household household) {
        return household.getState() == HouseholdState.OPEN
                && household.getMembers().stream().anyMatch(member -> !member.getDeceased());
    }

    private static Household household(LifeEvent wire) {
        return wire.getHouseholds().stream()
                .filter(household -> household.getHouseholdId().equals(wire.getHouseholdId()))
                .findFirst()
                .orElseThrow(() -> new BadMessage("a take-on without its household"));
    }
}
