package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.FamilyKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who could have a child together, and how many births and moves this sandbox has given them. */
@Entity
@Table(name = "family")
public class FamilyEntity {
    /** The household in which the child will live. */
    @Id
    public Long householdId;

    @Enumerated(EnumType.STRING)
    public FamilyKind kind;

    public String firstParent;
    public String secondParent;
    public boolean increasedReimbursement;
    public int births;
    public int moves;

    /** Whether somebody died here, or has another number or another status. */
    public boolean changed;

    public Stream<String> parents() {
        return Stream.of(firstParent, secondParent).filter(Objects::nonNull);
    }

    /** The household as it is now, whatever it was: nobody's turn, but a child may be born there. */
    static FamilyEntity of(HouseholdEntity home, PersonEntity first, PersonEntity second) {
        FamilyEntity row = new FamilyEntity();
        row.householdId = home.id;
        row.kind = second == null ? FamilyKind.SINGLE_PARENT : FamilyKind.COUPLE;
        row.firstParent = first.insz;
        row.secondParent = second == null ? null : second.insz;
        row.changed = true;
        return row;
    }

    /** The parent with whom a child comes to live: one of this household, or else one who lives somewhere. */
    public Optional<PersonEntity> resident(List<PersonEntity> parents) {
        return parents.stream()
                .filter(parent -> parent.household != null)
                .min(Comparator.comparing(parent -> !parent.household.id.equals(householdId)));
    }

    boolean hasParent(PersonEntity person) {
        return parents().anyMatch(person.insz::equals);
    }

    /** The parents themselves, among the people that are known. */
    public List<PersonEntity> parents(Map<String, PersonEntity> known) {
        return parents().map(known::get).toList();
    }
}
