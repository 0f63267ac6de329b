package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A birth without anything that identifies a person: what the other services get to know.
 *
 * @param householdId the household that it is about
 * @param childId null until the child is registered
 * @param households every household that it touches, as the register shows them now
 */
public record RipeBirth(
        Birth birth, UUID householdId, UUID childId, List<RipeParent> parents, List<Household> households) {

    public RipeBirth {
        parents = List.copyOf(parents);
        households = List.copyOf(households);
    }

    RipeBirth tellingAlso(List<Household> others) {
        List<Household> all = new ArrayList<>(households);
        all.addAll(others);
        return new RipeBirth(birth, householdId, childId, parents, all);
    }
}
