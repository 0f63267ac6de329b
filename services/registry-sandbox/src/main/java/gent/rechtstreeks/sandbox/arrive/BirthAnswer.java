package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.register.Delivery;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A birth as an operator sees it.
 *
 * @param births one, or two of twins
 * @param synthetic always true: none of these people exist
 * @param parents the reference person of the child's household first
 */
record BirthAnswer(List<Born> births, boolean synthetic, List<Parent> parents, Home household) {

    static BirthAnswer of(Delivery delivery, int members) {
        Long home = delivery.family().householdId;
        PersonEntity resident = delivery.parents().getFirst();
        return new BirthAnswer(
                delivery.births().stream()
                        .map(birth -> new Born(birth.eventId, birth.version()))
                        .toList(),
                true,
                delivery.parents().stream()
                        .sorted(Comparator.comparing(parent -> !isReferencePersonOf(home, parent)))
                        .map(parent -> new Parent(parent.insz, parent.name()))
                        .toList(),
                new Home(members, delivery.family().increasedReimbursement, resident.household.address.postalCode));
    }

    private static boolean isReferencePersonOf(Long home, PersonEntity parent) {
        return parent.relation == Relation.REFERENCE_PERSON && parent.household.id.equals(home);
    }

    record Born(UUID eventId, int version) {}

    record Parent(String insz, String name) {}

    record Home(int members, boolean increasedReimbursement, String postalCode) {}
}
