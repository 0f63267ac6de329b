package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Outcome;
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

/** One birth as the register knows it. */
@Entity
@Table(name = "birth")
public class BirthEntity {
    @Id
    public UUID eventId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "family_id")
    public FamilyEntity family;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** Day and serial are kept free for the child until it gets its number, which no correction changes. */
    public LocalDate numberDay;

    public int serial;

    /** Null until the birth is registered, and for a stillborn child. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_insz")
    public PersonEntity child;

    /** What was told, the first version first. */
    @ElementCollection
    @CollectionTable(name = "birth_version", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "version")
    @ListIndexBase(1)
    public List<BirthVersion> versions = new ArrayList<>();

    public int version() {
        return versions.size();
    }

    public BirthVersion told(int version) {
        return versions.get(version - 1);
    }

    public BirthVersion last() {
        return versions.getLast();
    }
}
