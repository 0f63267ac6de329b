package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** People at one address, or the place that they left. */
@Entity
@Table(name = "household")
public class HouseholdEntity {
    @Id
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AddressEntity address;

    /** What the register calls this household. */
    public String reference() {
        return "household-" + id;
    }

    static HouseholdEntity of(long number, AddressEntity address) {
        HouseholdEntity row = new HouseholdEntity();
        row.id = number;
        row.address = address;
        return row;
    }
}
