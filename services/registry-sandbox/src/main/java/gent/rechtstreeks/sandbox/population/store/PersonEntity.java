package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Relation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A synthetic resident. */
@Entity
@Table(name = "person")
public class PersonEntity {
    @Id
    public String insz;

    @ManyToOne(fetch = FetchType.LAZY)
    public HouseholdEntity household;

    @Enumerated(EnumType.STRING)
    public Relation relation;

    public String firstNames;
    public String familyName;
    public LocalDate birthDate;
    public boolean protectedAddress;
    public boolean legalRepresentative;
    public boolean deceased;

    public String name() {
        return firstNames + " " + familyName;
    }
}
