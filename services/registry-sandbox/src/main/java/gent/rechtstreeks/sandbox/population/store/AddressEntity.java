package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where a household lives. */
@Entity
@Table(name = "address")
public class AddressEntity {
    @Id
    public String id;

    public String street;
    public String houseNumber;
    public String box;
    public String postalCode;
}
