package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import gent.rechtstreeks.sandbox.population.store.Mover;
import gent.rechtstreeks.sandbox.population.store.Place;
import java.util.function.Function;

/** Where people live follows from what was told of their move: the new place from its confirmation on, the old one else. */
final class Domicile {
    private Domicile() {}

    /** Tells the first version of a move. */
    static void begin(MoveEntity move, MoveVersion first) {
        move.versions.add(first);
        if (first.settled()) {
            settle(move);
        }
    }

    /** Tells the next version of a move. */
    static void follow(MoveEntity move, MoveVersion next) {
        boolean before = move.last().settled();
        move.versions.add(next);
        if (next.settled() && !before) {
            settle(move);
        }
        if (before && !next.settled()) {
            bring(move, move.origin, Mover::relationBefore);
        }
    }

    private static void settle(MoveEntity move) {
        bring(move, move.destination, Mover::relationAfter);
    }

    /** Who goes nowhere leaves the register. A household that moves whole takes its members along to the address. */
    private static void bring(MoveEntity move, Place place, Function<Mover, Relation> relation) {
        for (Mover mover : move.movers) {
            mover.person().household = place == null ? null : place.household();
            mover.person().relation = relation.apply(mover);
        }
        if (place != null) {
            place.household().address = place.address();
        }
    }
}
