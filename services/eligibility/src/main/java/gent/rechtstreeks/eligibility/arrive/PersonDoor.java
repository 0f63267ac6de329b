package gent.rechtstreeks.eligibility.arrive;

import static gent.rechtstreeks.eligibility.arrive.LifeEventDoor.check;

import gent.rechtstreeks.eligibility.assess.Death;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.MergeDetails;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;

/** What is said of a person, from wire to record. Nobody need be left in the household: they may have lived alone. */
final class PersonDoor {

    private PersonDoor() {}

    static ArrivedPersonChange read(LifeEvent wire) {
        check(wire.getVersion() > 0, "a version below 1");
        check(wire.getStage() == Stage.RECORDED, "what is said of a person at stage " + wire.getStage());
        check(
                wire.getStatus() != Status.UNKNOWN && wire.getStatus() != Status.REFUSED,
                "what is said of a person, with status " + wire.getStatus());
        check(wire.getBirth() == null && wire.getMove() == null, "what is said of a person, with details of an event");
        return new ArrivedPersonChange(
                wire.getKind() == Kind.DEATH ? death(wire) : merge(wire), HouseholdDoor.read(wire));
    }

    private static Death death(LifeEvent wire) {
        check(wire.getDeath() != null, "a death without its details");
        check(wire.getMerge() == null, "a death with the details of a merge");
        return new Death(
                wire.getLifeEventId(),
                wire.getVersion(),
                wire.getStatus() == Status.ANNULLED,
                wire.getOccurredOn(),
                wire.getHouseholdId(),
                wire.getDeath().getResidentId(),
                wire.getRipenedAt());
    }

    private static Merge merge(LifeEvent wire) {
        MergeDetails details = wire.getMerge();
        check(details != null, "a merge without its details");
        check(wire.getDeath() == null, "a merge with the details of a death");
        check(!details.getResidentId().equals(details.getSurvivorId()), "a merge of somebody with the same one");
        check(wire.getStatus() != Status.ANNULLED, "a merge is not taken back by machine");
        return new Merge(
                wire.getLifeEventId(),
                wire.getVersion(),
                wire.getOccurredOn(),
                wire.getHouseholdId(),
                details.getResidentId(),
                details.getSurvivorId());
    }
}
