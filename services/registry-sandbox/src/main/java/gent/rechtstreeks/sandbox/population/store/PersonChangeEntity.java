package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.PersonChangeKind;
import gent.rechtstreeks.sandbox.population.Relation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;

/** One death, or one number that was replaced, as the register knows it. */
@Entity
@Table(name = "person_change")
public class PersonChangeEntity {
    @Id
    public UUID eventId;

    @Enumerated(EnumType.STRING)
    public PersonChangeKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "insz")
    public PersonEntity person;

    /** The number that stands; null of a death. */
    public String replacedBy;

    public LocalDate occurredOn;

    /** Where they lived; null for who lived abroad. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    public HouseholdEntity household;

    @Enumerated(EnumType.STRING)
    public Relation relation;

    /** What was told, the first version first. */
    @ElementCollection
    @CollectionTable(name = "person_change_version", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "version")
    @ListIndexBase(1)
    public List<PersonChangeVersion> versions = new ArrayList<>();

    public int version() {
        return versions.size();
    }

    public PersonChangeVersion told(int version) {
        return versions.get(version - 1);
    }

    public PersonChangeVersion last() {
        return versions.getLast();
    }
}
