package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Address;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where a household lives; what it says never changes. */
@Entity
@Table(name = "address")
public class AddressEntity {
    @Id
    public String id;

    public String street;
    public String houseNumber;
    public String box;
    public String postalCode;
    public String municipality;

    static AddressEntity of(Address address) {
        AddressEntity row = new AddressEntity();
        row.id = address.id();
        row.street = address.street();
        row.houseNumber = address.houseNumber();
        row.box = address.box();
        row.postalCode = address.postalCode();
        row.municipality = address.municipality();
        return row;
    }
}
