package gent.rechtstreeks.journeys.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up families and what happens to them, in the order in which the register tells it. */
final class Lives {

    private static final NewYear NEW_YEAR = new NewYear(LocalDate.of(2027, 1, 2));

    private final Chance chance;
    private final Births births;
    private final Moves moves;
    private final Families families;
    private final Fates fates;
    private final Flips flips;

    Lives(Chance chance) {
        Numbers numbers = new Numbers();
        this.chance = chance;
        this.families = new Families(chance, numbers);
        this.births = new Births(chance, numbers);
        this.moves = new Moves(chance);
        this.fates = new Fates(chance, numbers);
        this.flips = new Flips(chance);
    }

    List<Happening> some() {
        List<Family> all = families.some();
        Optional<NumberVersion> merge = merge(all);
        List<List<? extends Happening>> events = new ArrayList<>();
        for (Family family : all) {
            events.addAll(of(family, all));
            if (!isLeaving(family, merge)) {
                events.addAll(fatesOf(family, isJoined(family, merge)));
            }
        }
        events.replaceAll(this::withoutOriginalNowAndThen);
        List<Happening> lives = interleaved(events);
        merge.ifPresent(one -> lives.add(placeAfter(one, lives), one));
        withNewYearNowAndThen(lives, all);
        merge.flatMap(first -> anotherMerge(first, lives, all))
                .ifPresent(one -> lives.add(placeAfter(one, lives), one));
        anotherNumber(lives).ifPresent(one -> lives.add(placeAfterNumber(one, lives), one));
        return lives;
    }

    private List<List<? extends Happening>> of(Family family, List<Family> all) {
        List<List<? extends Happening>> events = new ArrayList<>();
        if (!chance.in(3)) {
            births.in(family).forEach(birth -> events.add(fates.withADeathNowAndThen(birth)));
        }
        if (events.isEmpty() || chance.in(2)) {
            events.addAll(moves.of(family, all));
        }
        return events;
    }

    private List<List<? extends Happening>> fatesOf(Family family, boolean isJoined) {
        List<List<? extends Happening>> events = new ArrayList<>();
        if (!isJoined && chance.in(7)) {
            events.add(fates.deathIn(family));
        }
        if (!isJoined && chance.in(10)) {
            events.add(List.of(fates.newNumberIn(family)));
        }
        for (int number = 1; number <= 2 && chance.in(5); number++) {
            events.add(List.of(flips.of(family, number)));
        }
        return events;
    }

    /** Now and then somebody who lives alone turns out to be somebody of another family. */
    private Optional<NumberVersion> merge(List<Family> all) {
        List<Family> alone =
                all.stream().filter(family -> family.adults().size() == 1).toList();
        if (alone.isEmpty() || all.size() == 1 || !chance.in(3)) {
            return Optional.empty();
        }
        Family leaving = chance.of(alone);
        List<Family> others =
                all.stream().filter(family -> !family.equals(leaving)).toList();
        return Optional.of(fates.oneInsteadOfTwo(leaving, chance.of(others), false));
    }

    /** Now and then so does another, of whom no more is told than of the first: be it whoever the first turned out to be. */
    private Optional<NumberVersion> anotherMerge(NumberVersion first, List<Happening> lives, List<Family> all) {
        List<Family> quiet = all.stream()
                .filter(family -> !family.equals(first.family()))
                .filter(family -> lives.stream().noneMatch(one -> isFateOf(family, one)))
                .toList();
        List<Family> alone =
                quiet.stream().filter(family -> family.adults().size() == 1).toList();
        if (alone.isEmpty() || quiet.size() == 1 || !chance.in(2)) {
            return Optional.empty();
        }
        Family leaving = chance.of(alone);
        List<Family> others =
                quiet.stream().filter(family -> !family.equals(leaving)).toList();
        return Optional.of(fates.oneInsteadOfTwo(leaving, chance.of(others), true));
    }

    private static boolean isFateOf(Family family, Happening one) {
        return one.families().contains(family)
                && switch (one) {
                    case DeathVersion death -> !death.isOfAChild();
                    case NumberVersion number -> !number.merges();
                    case StatusFlip flip -> true;
                    default -> false;
                };
    }

    private Optional<NumberVersion> anotherNumber(List<Happening> lives) {
        return lives.stream()
                .filter(one -> one instanceof NumberVersion number && !number.merges())
                .map(NumberVersion.class::cast)
                .findFirst()
                .filter(first -> chance.in(2))
                .map(fates::newNumberAfter);
    }

    /** At any time after the first. */
    private int placeAfterNumber(NumberVersion second, List<Happening> lives) {
        int first = 0;
        for (int i = 0; i < lives.size(); i++) {
            boolean replaced = lives.get(i) instanceof NumberVersion number
                    && number.whom().equals(second.whom());
            first = replaced ? i + 1 : first;
        }
        return first + chance.upTo(lives.size() - first + 1);
    }

    private static boolean isLeaving(Family family, Optional<NumberVersion> merge) {
        return merge.filter(one -> one.family().equals(family)).isPresent();
    }

    private static boolean isJoined(Family family, Optional<NumberVersion> merge) {
        return merge.filter(one -> one.other().equals(family)).isPresent();
    }

    /** When all was said of whoever leaves; of the other one much may come yet. */
    private static int placeAfter(NumberVersion merge, List<Happening> lives) {
        int place = 0;
        for (int i = 0; i < lives.size(); i++) {
            place = lives.get(i).families().contains(merge.family()) ? i + 1 : place;
        }
        return place;
    }

    private List<Happening> withNewYearNowAndThen(List<Happening> lives, List<Family> all) {
        if (chance.in(3)) {
            lives.add(NEW_YEAR);
            if (chance.in(2)) {
                lives.add(flips.after(NEW_YEAR, chance.of(all)));
            }
        }
        return lives;
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
