package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fact that is taken out of a case.
 *
 * @param row of the members, from 0; -1 when there is one such fact only
 */
record Gap(String input, int row, Fact fact) {

    /** Every fact that the rules name and the case knows. */
    static List<Gap> all(Thresholds right, Scenario scenario, FactTable facts) {
        List<Gap> gaps = new ArrayList<>();
        right.fields().forEach((input, names) -> facts.of(input).values().stream()
                .filter(fact -> names.contains(fact.field()) && !isTheDay(input, fact))
                .forEach(fact -> rows(input, scenario).forEach(row -> gaps.add(new Gap(input, row, fact)))));
        return gaps;
    }

    /** The day of the event is never missing: by it the parameters were chosen. */
    private static boolean isTheDay(String input, Fact fact) {
        return input.equals("event") && fact.field().equals("date");
    }

    private static List<Integer> rows(String input, Scenario scenario) {
        return input.equals("members")
                ? Stream.iterate(0, row -> row + 1)
                        .limit(scenario.members().size())
                        .toList()
                : List.of(-1);
    }

    /** As the evaluator names it. */
    String path() {
        return (row < 0 ? input : "members[" + row + "]") + "." + fact.field();
    }

    Object of(Scenario scenario) {
        return context(scenario).get(fact.field());
    }

    /** The case with another value; null takes it out. */
    Scenario with(Object value, Scenario scenario) {
        Map<String, Object> changed = new HashMap<>(context(scenario));
        changed.put(fact.field(), value);
        List<Map<String, Object>> members = new ArrayList<>(scenario.members());
        if (row >= 0) {
            members.set(row, changed);
        }
        return new Scenario(
                scenario.name(),
                input.equals("event") ? changed : scenario.event(),
                input.equals("household") ? changed : scenario.household(),
                input.equals("child") ? changed : scenario.child(),
                input.equals("subject") ? changed : scenario.subject(),
                members,
                null);
    }

    private Map<String, Object> context(Scenario scenario) {
        return switch (input) {
            case "event" -> scenario.event();
            case "household" -> scenario.household();
            case "child" -> scenario.child();
            case "subject" -> scenario.subject();
            default -> scenario.members().get(row);
        };
    }
}
