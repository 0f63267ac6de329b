package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Hands out each national number once: it remembers one counter per day of birth and sex, not the people. */
final class Serials {
    private static final int PER_DAY_AND_SEX = 499;

    private final Map<Day, Integer> given = new HashMap<>();
    private final Predicate<String> taken;

    /** Of a city where nobody lives yet. */
    Serials() {
        this(insz -> false);
    }

    /** Passes over the numbers that somebody has already. */
    Serials(Predicate<String> taken) {
        this.taken = taken;
    }

    /** The wanted day, or the nearest one before it that still has a number to give. */
    Born take(LocalDate wanted, Sex sex) {
        Born next = next(wanted, sex);
        while (taken.test(next.insz())) {
            next = next(wanted, sex);
        }
        return next;
    }

    private Born next(LocalDate wanted, Sex sex) {
        LocalDate day = wanted;
        while (given.getOrDefault(new Day(day, sex), 0) == PER_DAY_AND_SEX) {
            day = day.minusDays(1);
        }
        int rank = given.merge(new Day(day, sex), 1, Integer::sum);
        int serial = sex == Sex.MALE ? 2 * rank - 1 : 2 * rank;
        return new Born(day, Insz.of(day, serial));
    }

    record Born(LocalDate day, String insz) {}

    private record Day(LocalDate date, Sex sex) {}
}
