package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small world of facts, and a case in it. */
final class Trial {

    static final ParameterSpace PARAMETERS =
            new ParameterSpace(Map.of("limit", 2), List.of(Map.of("limit", new BigDecimal("1000.00"))));

    private final Map<String, Object> known = new HashMap<>();
    private final List<Map<String, Object>> members = new ArrayList<>();
    private boolean listKnown = true;

    static Vocabulary vocabulary() {
        List<Field> event = List.of(
                new Field("date", Type.DATE),
                new Field("kind", Type.CODE, List.of("BIRTH", "MOVE", "DAY")),
                new Field("abroad", Type.TRUTH));
        List<Field> household = List.of(
                new Field("size", Type.COUNT),
                new Field("rooms", Type.COUNT),
                new Field("income", Type.EURO),
                new Field("rent", Type.EURO),
                new Field("inGhent", Type.TRUTH),
                new Field("owner", Type.TRUTH),
                new Field("since", Type.DATE),
                new Field("zone", Type.CODE, List.of("BAGS", "CONTAINER")));
        List<Field> row = List.of(
                new Field("adult", Type.TRUTH),
                new Field("income", Type.EURO),
                new Field("points", Type.COUNT),
                new Field("born", Type.DATE),
                new Field("work", Type.CODE, List.of("EMPLOYEE", "SELF_EMPLOYED", "NONE")));
        return new Vocabulary(Map.of("event", event, "household", household), "members", row);
    }

    static Trial with(String path, Object value) {
        return new Trial().and(path, value);
    }

    Trial and(String path, Object value) {
        known.put(path, value);
        return this;
    }

    Trial member(Map<String, Object> facts) {
        members.add(facts);
        return this;
    }

    Trial withoutList() {
        listKnown = false;
        return this;
    }

    Answer ask(String eligible) {
        return ask(DmnText.deciding(eligible));
    }

    Answer ask(DmnText dmn) {
        return ask(dmn, ParameterSpace.none());
    }

    Answer ask(DmnText dmn, ParameterSpace parameters) {
        return ask(load(dmn, parameters));
    }

    /** A rule and the facts that it knows. */
    record Loaded(Rule rule, Vocabulary vocabulary, Map<String, BigDecimal> parameters) {}

    static Loaded load(DmnText dmn, ParameterSpace parameters) {
        Vocabulary vocabulary = vocabulary();
        return new Loaded(
                Rule.load("trial", dmn.bytes(), vocabulary, parameters),
                vocabulary,
                parameters.periods().isEmpty() ? Map.of() : parameters.periods().getFirst());
    }

    Answer ask(Loaded loaded) {
        Inputs inputs = new Inputs(loaded.vocabulary(), listKnown ? members.size() : -1);
        known.forEach(inputs::set);
        for (int row = 0; row < members.size(); row++) {
            int number = row;
            members.get(row).forEach((field, value) -> inputs.set(number, field, value));
        }
        return loaded.rule().answer(inputs, loaded.rule().parametersOf(loaded.parameters()));
    }

    /** Why a file is refused. */
    static List<Problem> refused(DmnText dmn) {
        return refused(dmn.bytes(), ParameterSpace.none());
    }

    static List<Problem> refused(byte[] dmn, ParameterSpace parameters) {
        return catchThrowableOfType(Refused.class, () -> Rule.load("trial", dmn, vocabulary(), parameters))
                .problems();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static BigDecimal euro(String text) {
        return new BigDecimal(text);
    }
}
