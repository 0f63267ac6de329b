package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.LifeEvent;
import java.util.List;
import java.util.UUID;

/** Turns a life event that came over the wire into what rules look at, and keeps out what makes no sense. */
public final class LifeEventDoor {

    private LifeEventDoor() {}

    /** Refuses what makes no sense, as a {@link BadMessage}. */
    public static Arrived read(LifeEvent wire) {
        return switch (wire.getKind()) {
            case BIRTH, MOVE, UNKNOWN -> readEvent(wire);
            case DEATH, MERGE -> PersonDoor.read(wire);
            case TAKE_ON -> TakeOnDoor.read(wire);
        };
    }

    private static ArrivedLifeEvent readEvent(LifeEvent wire) {
        check(wire.getVersion() > 0, "a version below 1");
        List<Household> households = HouseholdDoor.read(wire);
        var event =
                switch (wire.getKind()) {
                    case BIRTH -> BirthDoor.read(wire, households);
                    case MOVE -> MoveDoor.read(wire, households);
                    case DEATH, MERGE, TAKE_ON, UNKNOWN -> throw new BadMessage("a life event of an unknown kind");
                };
        check(wire.getDeath() == null && wire.getMerge() == null, "a life event with what is said of a person");
        Household household = household(event.householdId(), households);
        // What was taken back sets nothing off, and after a death nobody may be left: then a person hears of it.
        check(
                event.trigger().isEmpty() || !household.living().isEmpty() || nobodyLives(event.named(), households),
                "the household that the life event is about is empty, and somebody whom it names lives in another");
        return new ArrivedLifeEvent(event, households);
    }

    private static boolean nobodyLives(List<UUID> named, List<Household> households) {
        return named.stream()
                .flatMap(resident -> HouseholdDoor.shown(resident, households))
                .allMatch(Member::deceased);
    }

    private static Household household(UUID id, List<Household> households) {
        return households.stream()
                .filter(household -> household.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadMessage("the household that the life event is about is missing"));
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadMessage(otherwise);
        }
    }
}
