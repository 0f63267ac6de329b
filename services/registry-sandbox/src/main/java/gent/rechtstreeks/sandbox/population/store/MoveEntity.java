package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;

/** One move as the register knows it. */
@Entity
@Table(name = "move")
public class MoveEntity {
    @Id
    public UUID eventId;

    /** Null when they come from outside the register. */
    @Embedded
    @AssociationOverride(name = "household", joinColumns = @JoinColumn(name = "origin_household"))
    @AssociationOverride(name = "address", joinColumns = @JoinColumn(name = "origin_address"))
    public Place origin;

    /** Null when they leave the country. */
    @Embedded
    @AssociationOverride(name = "household", joinColumns = @JoinColumn(name = "destination_household"))
    @AssociationOverride(name = "address", joinColumns = @JoinColumn(name = "destination_address"))
    public Place destination;

    /** The move that this one undoes by going back; null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_of")
    public MoveEntity returnOf;

    /** The one who declares the move first. */
    @ElementCollection
    @CollectionTable(name = "mover", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "place")
    public List<Mover> movers = new ArrayList<>();

    /** What was told, the first version first. */
    @ElementCollection
    @CollectionTable(name = "move_version", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "version")
    @ListIndexBase(1)
    public List<MoveVersion> versions = new ArrayList<>();

    public int version() {
        return versions.size();
    }

    public MoveVersion told(int version) {
        return versions.get(version - 1);
    }

    public MoveVersion last() {
        return versions.getLast();
    }
}
