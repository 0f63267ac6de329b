package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.Mover;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Place;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How a move comes into being: who goes from where to where, and as what. Nothing is stored here. */
final class Removals {
    private Removals() {}

    /** A household that moves whole stays the same household. */
    static MoveEntity whole(List<PersonEntity> people, AddressEntity to) {
        Place origin = origin(people);
        return move(origin, new Place(origin.household(), to), people.stream().map(Mover::unchanged));
    }

    /** Whoever leaves alone is the reference person there. */
    static MoveEntity leaving(PersonEntity leaver, HouseholdEntity own) {
        return move(
                Place.of(leaver.household),
                Place.of(own),
                Stream.of(Mover.becoming(leaver, Relation.REFERENCE_PERSON)));
    }

    /** Whoever moves in with others is nothing more to their reference person. */
    static MoveEntity joining(List<PersonEntity> people, HouseholdEntity host) {
        return move(
                origin(people), Place.of(host), people.stream().map(person -> Mover.becoming(person, Relation.OTHER)));
    }

    static MoveEntity abroad(List<PersonEntity> people) {
        return move(origin(people), null, people.stream().map(Mover::unchanged));
    }

    /** The same people, back to where they came from and what they were there. */
    static MoveEntity back(MoveEntity move) {
        MoveEntity back = move(
                move.destination,
                move.origin,
                move.movers.stream().filter(mover -> !mover.person().isGone()).map(Mover::back));
        back.returnOf = move;
        return back;
    }

    private static Place origin(List<PersonEntity> people) {
        return Place.of(people.getFirst().household);
    }

    private static MoveEntity move(Place origin, Place destination, Stream<Mover> movers) {
        MoveEntity move = new MoveEntity();
        move.eventId = UUID.randomUUID();
        move.origin = origin;
        move.destination = destination;
        movers.forEach(move.movers::add);
        return move;
    }
}
