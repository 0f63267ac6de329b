package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.FamilyKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    public Stream<String> parents() {
        return Stream.of(firstParent, secondParent).filter(Objects::nonNull);
    }

    /** The parents themselves, among the people that are known. */
    public List<PersonEntity> parents(Map<String, PersonEntity> known) {
        return parents().map(known::get).toList();
    }
}
