package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Answer;
import gent.rechtstreeks.evaluator.Field;
import gent.rechtstreeks.evaluator.Inputs;
import gent.rechtstreeks.evaluator.ParameterSpace;
import gent.rechtstreeks.evaluator.Rule;
import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The rules of one right in our own evaluator. */
final class OwnRules {

    static final Vocabulary VOCABULARY = vocabulary(FactTable.read());

    private final Rule rule;

    private OwnRules(Rule rule) {
        this.rule = rule;
    }

    static OwnRules load(RightFolder right, ParameterTable parameters) {
        try {
            byte[] dmn = Files.readAllBytes(right.rules());
            return new OwnRules(Rule.load(right.name(), dmn, VOCABULARY, space(parameters, right.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer answer(Inputs inputs, Map<String, Object> parameters) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        parameters.forEach((name, value) -> numbers.put(name, (BigDecimal) value));
        return rule.answer(inputs, rule.parametersOf(numbers));
    }

    static Inputs inputs(Scenario scenario) {
        Inputs inputs = new Inputs(VOCABULARY, scenario.members().size());
        Map.of(
                        "event",
                        scenario.event(),
                        "household",
                        scenario.household(),
                        "child",
                        scenario.child(),
                        "subject",
                        scenario.subject())
                .forEach((context, known) -> known.forEach((field, value) -> inputs.set(context + "." + field, value)));
        for (int row = 0; row < scenario.members().size(); row++) {
            int number = row;
            scenario.members().get(row).forEach((field, value) -> inputs.set(number, field, value));
        }
        return inputs;
    }

    private static Vocabulary vocabulary(FactTable facts) {
        Map<String, List<Field>> contexts = new LinkedHashMap<>();
        for (String context : List.of("event", "household", "child", "subject")) {
            contexts.put(context, fields(facts, context));
        }
        return new Vocabulary(contexts, "members", fields(facts, "members"));
    }

    private static List<Field> fields(FactTable facts, String input) {
        return new java.util.TreeMap<>(facts.of(input))
                .values().stream().map(OwnRules::field).toList();
    }

    private static Field field(FactTable.Fact fact) {
        return switch (fact.type()) {
            case "boolean" -> new Field(fact.field(), Type.TRUTH);
            case "date" -> new Field(fact.field(), Type.DATE);
            case "code" -> new Field(fact.field(), Type.CODE, fact.codes());
            default -> new Field(fact.field(), fact.unit().equals("EUR") ? Type.EURO : Type.COUNT);
        };
    }

    /** Every period in which no parameter changes, and the decimals that each has at most. */
    static ParameterSpace space(ParameterTable table, String right) {
        Map<String, Integer> scales = new HashMap<>();
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (ParameterTable.Row row : table.rows()) {
            if (row.right().equals(right)) {
                scales.merge(row.parameter(), Math.max(0, row.value().scale()), Math::max);
                turns.add(row.validFrom());
            }
        }
        List<Map<String, BigDecimal>> periods =
                turns.stream().map(day -> numbers(table.on(right, day))).toList();
        return new ParameterSpace(scales, periods);
    }

    private static Map<String, BigDecimal> numbers(Map<String, Object> parameters) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        parameters.forEach((name, value) -> numbers.put(name, (BigDecimal) value));
        return numbers;
    }
}
