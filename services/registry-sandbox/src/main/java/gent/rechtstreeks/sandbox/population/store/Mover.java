package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Relation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Somebody who moves, with the relation in the household that is left and in the one that is entered. */
@Embeddable
public record Mover(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "insz")
        PersonEntity person,

        @Enumerated(EnumType.STRING) Relation relationBefore,
        @Enumerated(EnumType.STRING) Relation relationAfter) {

    public static Mover unchanged(PersonEntity person) {
        return becoming(person, person.relation);
    }

    public static Mover becoming(PersonEntity person, Relation relation) {
        return new Mover(person, person.relation, relation);
    }

    public Mover back() {
        return new Mover(person, relationAfter, relationBefore);
    }
}
