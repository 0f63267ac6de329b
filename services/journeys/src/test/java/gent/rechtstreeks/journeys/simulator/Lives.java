package gent.rechtstreeks.journeys.simulator;

import java.util.ArrayList;
import java.util.List;

/** Makes up families and what happens to them, in the order in which the register tells it. */
final class Lives {

    private final Chance chance;
    private final Births births;
    private final Moves moves;
    private final Families families;

    Lives(Chance chance) {
        Numbers numbers = new Numbers();
        this.chance = chance;
        this.families = new Families(chance, numbers);
        this.births = new Births(chance, numbers);
        this.moves = new Moves(chance);
    }

    List<Happening> some() {
        List<Family> all = families.some();
        List<List<? extends Happening>> events = new ArrayList<>();
        for (Family family : all) {
            events.addAll(of(family, all));
        }
        events.replaceAll(this::withoutOriginalNowAndThen);
        return interleaved(events);
    }

    private List<List<? extends Happening>> of(Family family, List<Family> all) {
        List<List<? extends Happening>> events = new ArrayList<>();
        if (!chance.in(3)) {
            events.addAll(births.in(family));
        }
        if (events.isEmpty() || chance.in(2)) {
            events.addAll(moves.of(family, all));
        }
        return events;
    }

    /** Some originals never come. */
    private List<? extends Happening> withoutOriginalNowAndThen(List<? extends Happening> versions) {
        return chance.in(25) ? versions.stream().filter(Happening::amends).toList() : versions;
    }

    /** The versions of one event keep their order; mostly one event comes after the other, but not always. */
    private List<Happening> interleaved(List<List<? extends Happening>> events) {
        List<List<Happening>> left = new ArrayList<>();
        events.forEach(versions -> left.add(new ArrayList<>(versions)));
        List<Happening> all = new ArrayList<>();
        left.removeIf(List::isEmpty);
        while (!left.isEmpty()) {
            all.add((chance.in(2) ? left.getFirst() : chance.of(left)).removeFirst());
            left.removeIf(List::isEmpty);
        }
        return all;
    }
}
