package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Families of which every fact is known, made up from one seed: what the benchmark asks about. */
final class MadeUpHouseholds {

    private static final long SEED = 2026;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final List<Map<String, Object>> HAPPENED = List.of(
            Map.of("kind", "BIRTH", "stage", "REGISTERED"),
            Map.of("kind", "MOVE", "stage", "CONFIRMED"),
            Map.of("kind", "DAY", "stage", "NEW_YEAR"),
            Map.of("kind", "DAY", "stage", "CHILD_BIRTHDAY"));

    private final Random random = new Random(SEED);
    private final FactTable facts = FactTable.read();

    private MadeUpHouseholds() {}

    static List<Scenario> some(int number) {
        MadeUpHouseholds made = new MadeUpHouseholds();
        return IntStream.range(0, number).mapToObj(made::household).toList();
    }

    /** One or two adults with one to three children; the right is about the first adult, or the youngest child. */
    private Scenario household(int number) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
        Map<String, Object> event = known("event", day);
        event.putAll(HAPPENED.get(number % HAPPENED.size()));
        event.put("date", day);
        List<Map<String, Object>> members = members(day);
        Map<String, Object> household = known("household", day);
        household.put("size", BigDecimal.valueOf(members.size()));
        return new Scenario(
                "household " + number, event, household, members.getLast(), members.getFirst(), members, null);
    }

    private List<Map<String, Object>> members(LocalDate day) {
        List<Map<String, Object>> members = new ArrayList<>();
        int adults = 1 + random.nextInt(2);
        int children = 1 + random.nextInt(3);
        for (int number = 0; number < adults + children; number++) {
            boolean adult = number < adults;
            Map<String, Object> member = known("members", day);
            member.put("adult", adult);
            member.put("referencePerson", number == 0);
            member.put("birthDate", day.minusYears(adult ? 20 + random.nextInt(60) : random.nextInt(18)));
            members.add(member);
        }
        return members;
    }

    private Map<String, Object> known(String input, LocalDate day) {
        Map<String, Object> known = new HashMap<>();
        facts.of(input).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> known.put(fact.getKey(), value(fact.getValue(), day)));
        return known;
    }

    private Object value(Fact fact, LocalDate day) {
        return switch (fact.type()) {
            case "boolean" -> random.nextBoolean();
            case "code" -> fact.codes().get(random.nextInt(fact.codes().size()));
            case "date" -> day.minusDays(random.nextInt(5_000));
            default ->
                fact.unit().equals("EUR")
                        ? BigDecimal.valueOf(random.nextLong(6_000_000), 2)
                        : BigDecimal.valueOf(random.nextLong(12));
        };
    }
}
