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

    /** Who has the role of reference person first: who had it of their own, else a partner, else the eldest. */
    public static final Comparator<PersonEntity> BY_CLAIM = Comparator.comparing(PersonEntity::isReferenceOfTheirOwn)
            .thenComparing(person -> person.ownRelation() == Relation.PARTNER)
            .reversed()
            .thenComparing(person -> person.birthDate)
            .thenComparing(person -> person.insz);

    private static final int ADULT = 18;

    @Id
    public String insz;

    /** Null for who lives in no household: they died, went abroad, have another number, or never were. */
    @ManyToOne(fetch = FetchType.LAZY)
    public HouseholdEntity household;

    @Enumerated(EnumType.STRING)
    public Relation relation;

    /** What a reference person was before they took that role over from somebody who left; null for who did not. */
    @Enumerated(EnumType.STRING)
    public Relation relationBefore;

    public String firstNames;
    public String familyName;
    public LocalDate birthDate;
    public boolean protectedAddress;
    public boolean legalRepresentative;
    public boolean deceased;

    /** The first number that they had; null when that is this one. */
    public String firstInsz;

    /** The number that stands for this person; null for most. */
    public String replacedBy;

    /** Of whom the birth was annulled: the register does not know them. */
    public boolean neverWas;

    /** Whether nothing more can happen to them: somebody dead, a number that was replaced, a child that never was. */
    public boolean isGone() {
        return deceased || replacedBy != null || neverWas;
    }

    public boolean isAdultOn(LocalDate day) {
        return !birthDate.plusYears(ADULT).isAfter(day);
    }

    /** They are the reference person from now on, until one with a better claim comes back. */
    public void takeOver() {
        relationBefore = relation;
        relation = Relation.REFERENCE_PERSON;
    }

    /** Another one is the reference person. */
    public void giveBack() {
        relation = relationBefore == null ? Relation.OTHER : relationBefore;
        relationBefore = null;
    }

    private boolean isReferenceOfTheirOwn() {
        return ownRelation() == Relation.REFERENCE_PERSON;
    }

    private Relation ownRelation() {
        return relation == Relation.REFERENCE_PERSON && relationBefore != null ? relationBefore : relation;
    }

    /** The same person with another number. */
    PersonEntity under(String number) {
        PersonEntity same = new PersonEntity();
        same.insz = number;
        same.firstInsz = drawnAs();
        same.household = household;
        same.relation = relation;
        same.relationBefore = relationBefore;
        same.firstNames = firstNames;
        same.familyName = familyName;
        same.birthDate = birthDate;
        same.protectedAddress = protectedAddress;
        same.legalRepresentative = legalRepresentative;
        return same;
    }

    /** The number under which the facts are drawn that the sources keep: another number changes nothing of them. */
    public String drawnAs() {
        return firstInsz == null ? insz : firstInsz;
    }

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
