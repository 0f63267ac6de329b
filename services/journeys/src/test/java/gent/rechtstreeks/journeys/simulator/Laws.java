package gent.rechtstreeks.journeys.simulator;

import java.util.List;

/** What must be true of a city that has come to rest. */
final class Laws {

    private final Rest rest;

    Laws(Rest rest) {
        this.rest = rest;
    }

    void hold() {
        List<Runnable> laws = List.of(
                new EverythingEnds(rest)::holds,
                new SomebodyIsTold(rest)::holds,
                new OneGrant(rest)::holds,
                new UnknownIsNotFalse(rest)::holds,
                new WhoeverItConcerns(rest)::holds,
                new NoGoodNewsAfterBad(rest)::holds,
                new NothingIsLeftOfAMove(rest)::holds,
                new NothingForTheDead(rest)::holds,
                new WhoIsLinkedHears(rest)::holds);
        laws.forEach(Runnable::run);
        rest.count(Figure.PARKED, rest.parked().count());
        rest.count(Figure.GRANTS, rest.grants().size());
        rest.count(Figure.ENTRIES, rest.shown().count());
    }

    void endLike(Laws other) {
        new SameEnd(rest, other.rest).holds();
    }
}
