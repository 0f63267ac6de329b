package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Flags;
import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Relation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;

/** A synthetic resident. */
@Entity
@Table(name = "person")
public class PersonEntity {
    /** The reference person first, then the others by what they are to that person, the eldest first. */
    public static final Comparator<PersonEntity> WITHIN_HOUSEHOLD = Comparator.<PersonEntity, Relation>comparing(
                    person -> person.relation)
            .thenComparing(person -> person.birthDate)
            .thenComparing(person -> person.insz);

    @Id
    public String insz;

    /** Null for whom the register no longer answers: they went abroad, or never were. */
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

    public Flags flags() {
        return new Flags(protectedAddress, legalRepresentative, deceased);
    }

    static PersonEntity of(Person person, HouseholdEntity household) {
        PersonEntity row = new PersonEntity();
        row.insz = person.insz();
        row.household = household;
        row.relation = person.relation();
        row.firstNames = person.firstNames();
        row.familyName = person.familyName();
        row.birthDate = person.birthDate();
        row.protectedAddress = person.flags().protectedAddress();
        row.legalRepresentative = person.flags().legalRepresentative();
        row.deceased = person.flags().deceased();
        return row;
    }
}
