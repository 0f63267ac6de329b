package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
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
            bring(move, move.destination, move.origin, Mover::relationBefore);
        }
    }

    private static void settle(MoveEntity move) {
        bring(move, move.origin, move.destination, Mover::relationAfter);
    }

    /**
     * Who goes nowhere leaves the register. Who died or moved on since stays out of it. A household that moves whole
     * takes its members along to the address, as long as it is where this move left it; they stay what they are in it.
     */
    private static void bring(MoveEntity move, Place from, Place to, Function<Mover, Relation> relation) {
        HouseholdEntity left = household(from);
        HouseholdEntity goesTo = household(to);
        move.movers.stream()
                .filter(mover -> !mover.person().isGone() && mover.person().household == left && left != goesTo)
                .forEach(mover -> {
                    mover.person().household = goesTo;
                    mover.person().relation = relation.apply(mover);
                });
        if (to != null && left == to.household() && left.address == from.address()) {
            left.address = to.address();
        }
    }

    private static HouseholdEntity household(Place place) {
        return place == null ? null : place.household();
    }
}
