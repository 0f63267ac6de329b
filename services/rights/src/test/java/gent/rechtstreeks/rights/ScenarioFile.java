package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.Scenario.Expected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads scenarios.yaml. A key that it does not know is a mistake, not a remark. */
final class ScenarioFile {

    private static final Set<String> KEYS =
            Set.of("case", "event", "household", "child", "subject", "members", "expect");
    private static final Set<String> EXPECTED = Set.of("outcome", "mode", "reason", "amount", "deadline", "missing");
    private static final Set<String> OUTCOMES = Set.of("eligible", "not-eligible", "facts-missing");

    private ScenarioFile() {}

    static List<Scenario> read(List<?> cases) {
        return cases.stream().map(one -> scenario(facts(one))).toList();
    }

    private static Scenario scenario(Map<String, Object> one) {
        String name = (String) one.get("case");
        require(name != null && KEYS.containsAll(one.keySet()), name + ": only " + KEYS);
        List<?> members = (List<?>) one.getOrDefault("members", List.of());
        return new Scenario(
                name,
                facts(one.get("event")),
                facts(one.get("household")),
                facts(one.get("child")),
                facts(one.get("subject")),
                members.stream().map(ScenarioFile::facts).toList(),
                expected(name, facts(one.get("expect"))));
    }

    private static Expected expected(String name, Map<String, Object> expect) {
        require(EXPECTED.containsAll(expect.keySet()), name + ": expect has only " + EXPECTED);
        String outcome = (String) expect.get("outcome");
        require(outcome != null && OUTCOMES.contains(outcome), name + ": outcome is one of " + OUTCOMES);
        List<?> missing = (List<?>) expect.getOrDefault("missing", List.of());
        return new Expected(
                outcome,
                (String) expect.get("mode"),
                (String) expect.get("reason"),
                (BigDecimal) expect.get("amount"),
                (LocalDate) expect.get("deadline"),
                missing.stream().map(String.class::cast).toList());
    }

    private static Map<String, Object> facts(Object node) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> facts.put((String) name, value(value)));
        }
        return facts;
    }

    /** As KIE wants it: dates without a time, numbers exact. */
    private static Object value(Object value) {
        return switch (value) {
            case Date day -> LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC);
            case Number number -> new BigDecimal(number.toString());
            case null, default -> value;
        };
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException("scenarios.yaml: " + otherwise);
        }
    }
}
