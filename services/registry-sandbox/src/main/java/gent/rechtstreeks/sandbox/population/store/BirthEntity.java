package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One birth as the register knows it; the serial is kept free for the child until it gets its number. */
@Entity
@Table(name = "birth")
public class BirthEntity {
    @Id
    public UUID eventId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "family_id")
    public FamilyEntity family;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public LocalDate bornOn;
    public int serial;

    /** Null until the birth is registered, and for a stillborn child. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_insz")
    public PersonEntity child;

    public Instant notifiedAt;
    public Instant registeredAt;

    public int version() {
        return stage.version();
    }
}
