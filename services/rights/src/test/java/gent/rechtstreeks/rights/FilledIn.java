package gent.rechtstreeks.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A case of which facts are taken out, and the cases that it may turn out to be. */
record FilledIn(Scenario whole, List<Gap> gaps, BorderFillings fillings) {

    /** What the evaluator is asked. */
    Scenario withGaps() {
        Scenario scenario = whole;
        for (Gap gap : gaps) {
            scenario = gap.with(null, scenario);
        }
        return scenario;
    }

    /** How many combinations there are, about: the values of the second fact may hang on the first. */
    long count() {
        return gaps.stream()
                .mapToLong(gap -> values(gap, whole).size())
                .reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
    }

    /** Every combination; of the second fact the values that the first one makes interesting. */
    List<Scenario> all() {
        List<Scenario> filled = List.of(whole);
        for (Gap gap : gaps) {
            filled = filled.stream()
                    .flatMap(scenario -> values(gap, scenario).stream().map(value -> gap.with(value, scenario)))
                    .toList();
        }
        return filled;
    }

    /** At least that many by chance, or all when they are few. */
    List<Scenario> some(int count, Random random) {
        if (count() <= count) {
            return all();
        }
        List<Scenario> filled = new ArrayList<>();
        while (filled.size() < count) {
            Scenario scenario = whole;
            for (Gap gap : gaps) {
                List<Object> values = values(gap, scenario);
                scenario = gap.with(values.get(random.nextInt(values.size())), scenario);
            }
            filled.add(scenario);
        }
        return filled;
    }

    /** What one of the facts could be. */
    List<Object> values(Gap gap, Scenario scenario) {
        return fillings.of(gap.fact(), scenario, gap.of(scenario));
    }
}
