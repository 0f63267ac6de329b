package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
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

    static BirthAnswer of(Delivery delivery, HouseholdEntity home, Home household) {
        return new BirthAnswer(
                delivery.births().stream().map(Born::of).toList(),
                true,
                delivery.parents().stream()
                        .sorted(Comparator.comparing(parent -> !isReferencePersonOf(home, parent)))
                        .map(parent -> new Parent(parent.insz, parent.name()))
                        .toList(),
                household);
    }

    private static boolean isReferencePersonOf(HouseholdEntity home, PersonEntity parent) {
        return parent.relation == Relation.REFERENCE_PERSON && home != null && home.equals(parent.household);
    }

    /** Null as a child: it is not registered, or was stillborn. */
    record Born(UUID eventId, int version, Child child) {

        private static Born of(BirthEntity birth) {
            return new Born(birth.eventId, birth.version(), birth.child == null ? null : new Child(birth.child.insz));
        }
    }

    record Child(String insz) {}

    record Parent(String insz, String name) {}

    /** Where the child lives. */
    record Home(int members, boolean increasedReimbursement, String postalCode) {
        static final Home NONE = new Home(0, false, null);
    }
}
