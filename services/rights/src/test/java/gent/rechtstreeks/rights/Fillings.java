package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a case could be, once what is not known in it becomes known. KIE cannot say that something is missing, but it can
 * say what comes out of each filling: when all agree, the missing facts do not matter.
 */
final class Fillings {

    private static final int AT_MOST = 64;
    private static final String MEMBERS = "members";

    private final Scenario scenario;
    private final Map<String, Object> parameters;
    private final Map<String, Map<String, String>> fields;
    private final Map<String, List<Object>> gaps = new LinkedHashMap<>();

    Fillings(Scenario scenario, Map<String, Object> parameters, RuleFile rules, FactTable facts) {
        this.scenario = scenario;
        this.parameters = parameters;
        this.fields = rules.fields();
        fields.forEach((input, names) -> names.keySet().stream()
                .filter(name -> facts.find(input, name).isPresent())
                .forEach(name -> addGaps(input, facts.find(input, name).orElseThrow())));
    }

    /** The facts that the rules name and the case does not know, such as members[0].livingWage, with values to try. */
    Map<String, List<Object>> gaps() {
        return gaps;
    }

    /** Every filling when they are few, else a spread of them, the same at each run. */
    List<Map<String, Object>> some() {
        long all = gaps.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, AT_MOST + 1));
        Random random = new Random(2026);
        return IntStream.range(0, (int) Math.min(all, AT_MOST))
                .mapToObj(i -> all > AT_MOST ? random(random) : nth(i))
                .toList();
    }

    /** The inputs of the rules, with what is known and one filling of the rest. */
    Map<String, Object> inputs(Map<String, Object> filling) {
        Map<String, Object> inputs = new HashMap<>();
        fields.keySet().forEach(input -> inputs.put(input, input(input, filling)));
        return inputs;
    }

    private Object input(String input, Map<String, Object> filling) {
        if (input.equals("parameters")) {
            return withNulls(parameters, fields.get(input).keySet());
        }
        return input.equals(MEMBERS)
                ? IntStream.range(0, scenario.members().size())
                        .mapToObj(i -> filled(
                                MEMBERS + "[" + i + "]", scenario.members().get(i), filling))
                        .toList()
                : filled(input, known(input), filling);
    }

    private static Map<String, Object> withNulls(Map<String, Object> known, Iterable<String> names) {
        Map<String, Object> all = new HashMap<>(known);
        names.forEach(name -> all.putIfAbsent(name, null));
        return all;
    }

    private static Map<String, Object> filled(String of, Map<String, Object> known, Map<String, Object> filling) {
        Map<String, Object> all = new HashMap<>(known);
        filling.forEach((gap, value) -> {
            if (gap.startsWith(of + ".")) {
                all.put(gap.substring(of.length() + 1), value);
            }
        });
        return all;
    }

    private Map<String, Object> known(String input) {
        return switch (input) {
            case "event" -> scenario.event();
            case "household" -> scenario.household();
            case "child" -> scenario.child();
            case "subject" -> scenario.subject();
            default -> throw new IllegalStateException("no such input: " + input);
        };
    }

    private void addGaps(String input, Fact fact) {
        if (!input.equals(MEMBERS)) {
            addGap(input, known(input), fact);
            return;
        }
        for (int i = 0; i < scenario.members().size(); i++) {
            addGap(MEMBERS + "[" + i + "]", scenario.members().get(i), fact);
        }
    }

    private void addGap(String of, Map<String, Object> known, Fact fact) {
        if (!known.containsKey(fact.field())) {
            gaps.put(of + "." + fact.field(), values(fact));
        }
    }

    private List<Object> values(Fact fact) {
        return switch (fact.type()) {
            case "boolean" -> List.of(true, false);
            case "code" -> List.copyOf(fact.codes());
            case "date" -> days(scenario.day()).toList();
            default ->
                Stream.of("0", "1", "5", "20", "1000000")
                        .<Object>map(BigDecimal::new)
                        .toList();
        };
    }

    private static Stream<Object> days(LocalDate day) {
        return Stream.of(30, 5, 2, 0).map(day::minusYears);
    }

    private Map<String, Object> nth(int n) {
        Map<String, Object> filling = new HashMap<>();
        int rest = n;
        for (Map.Entry<String, List<Object>> gap : gaps.entrySet()) {
            filling.put(gap.getKey(), gap.getValue().get(rest % gap.getValue().size()));
            rest /= gap.getValue().size();
        }
        return filling;
    }

    private Map<String, Object> random(Random random) {
        Map<String, Object> filling = new HashMap<>();
        gaps.forEach((gap, values) -> filling.put(gap, values.get(random.nextInt(values.size()))));
        return filling;
    }

    /** The same filling but for one fact, with each value of that fact. */
    List<Map<String, Object>> varied(Map<String, Object> filling, String gap) {
        List<Map<String, Object>> varied = new ArrayList<>();
        gaps.get(gap).forEach(value -> {
            Map<String, Object> other = new HashMap<>(filling);
            other.put(gap, value);
            varied.add(other);
        });
        return varied;
    }
}
