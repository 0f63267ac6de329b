package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Where a move begins or ends: a household, at the address that it has there and then. */
@Embeddable
public record Place(
        @ManyToOne(fetch = FetchType.LAZY) HouseholdEntity household,
        @ManyToOne(fetch = FetchType.LAZY) AddressEntity address) {

    public static Place of(HouseholdEntity household) {
        return new Place(household, household.address);
    }
}
