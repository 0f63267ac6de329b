package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Households of every kind, of which all is known: the same ones at each run. Each is drawn near to where some right turns:
 * its day beside a change of the rules, its birthdays beside an age, its income on a limit or a cent beside it. Each is seen in several situations, in which
 * only facts change that this right asks for: the other rights see fewer cases that differ, and KIE has less to answer.
 */
final class Households {

    private static final List<Integer> SHARES = List.of(0, 0, 0, 0, 20, 50, 80, 100, 100);
    private static final List<LocalDate> LEAP_DAYS = List.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2025, 5, 31));
    private static final Map<String, String> FACTS_OF = Map.of("child", "members", "subject", "members");
    private static final int LARGE = 60;
    private static final int MOST_CHANGES = 2;

    private final Random random;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final List<Thresholds> rights;
    private final int situations;
    private final Map<Thresholds, List<LocalDate>> turningDays = new HashMap<>();

    /** @param situations in which each is seen */
    Households(long seed, FactTable facts, List<Thresholds> rights, int situations) {
        this.random = new Random(seed);
        for (String input : List.of("event", "household", "members")) {
            this.facts.put(input, List.copyOf(new TreeMap<>(facts.of(input)).values()));
        }
        this.rights = rights;
        this.situations = situations;
    }

    /** So many of them. */
    List<Scenario> first(int count) {
        List<Scenario> all = new ArrayList<>();
        Thresholds near = null;
        for (int number = 0; number < count; number++) {
            if (number % situations == 0) {
                near = rights.get(number / situations % rights.size());
                all.add(household(number, near));
            } else {
                all.add(changed(all.getLast(), number, near));
            }
        }
        return all;
    }

    private Scenario household(int number, Thresholds near) {
        LocalDate day = day(near);
        List<Map<String, Object>> members = members(number, near, day);
        Map<String, Object> event = facts("event", near, day);
        event.put("date", day);
        Map<String, Object> household = facts("household", near, day);
        household.put("size", size(members.size()));
        Map<String, Object> subject = new HashMap<>(oneOf(members));
        Map<String, Object> child = chance(70) ? child(members, near, day) : person(near, day, birthDate(near, day));
        shareOut(members, near, day);
        return new Scenario("household " + number, event, household, child, subject, members, null);
    }

    /** The same household with some facts changed that the right near which it stands asks for. */
    private Scenario changed(Scenario before, int number, Thresholds near) {
        Scenario after = new Scenario(
                "household " + number,
                new HashMap<>(before.event()),
                new HashMap<>(before.household()),
                new HashMap<>(before.child()),
                new HashMap<>(before.subject()),
                before.members().stream().<Map<String, Object>>map(HashMap::new).toList(),
                null);
        for (int change = 0; change < 1 + random.nextInt(MOST_CHANGES); change++) {
            change(after, oneOf(List.copyOf(near.fields().keySet())), near);
        }
        return after;
    }

    private void change(Scenario household, String input, Thresholds near) {
        if (input.equals("parameters")) {
            shareOut(household.members(), near, household.day());
            return;
        }
        String field = oneOf(near.fields().get(input));
        Fact fact = facts.get(FACTS_OF.getOrDefault(input, input)).stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow();
        Object value = input.equals("event") && field.equals("date") ? day(near) : value(fact, near, household.day());
        switch (input) {
            case "event" -> household.event().put(field, value);
            case "household" -> household.household().put(field, value);
            case "child" -> household.child().put(field, value);
            case "subject" -> household.subject().put(field, value);
            default -> changeOfMembers(household.members(), field, value);
        }
    }

    /** Of one of them, or of all. */
    private void changeOfMembers(List<Map<String, Object>> members, String field, Object value) {
        if (chance(50)) {
            oneOf(members).put(field, value);
        } else {
            members.forEach(member -> member.put(field, value));
        }
    }

    /** A day on which something changes, a leap day, or any. */
    private LocalDate day(Thresholds near) {
        List<LocalDate> turning = turningDays.computeIfAbsent(near, Thresholds::turningDays);
        if (!turning.isEmpty() && chance(60)) {
            return oneOf(turning);
        }
        return chance(30) ? oneOf(LEAP_DAYS) : LocalDate.of(2019 + random.nextInt(8), 1 + 4 * random.nextInt(3), 15);
    }

    /** Singles, couples, single parents, twins, families of three generations, children alone, and one of sixty. */
    private List<Map<String, Object>> members(int number, Thresholds near, LocalDate day) {
        boolean large = number % 1000 == 0;
        int adults = large ? 4 : oneOf(List.of(0, 1, 1, 1, 2, 2, 2, 3));
        int children = large ? LARGE - adults : oneOf(List.of(0, 1, 1, 1, 2, 2, 3, 4));
        List<Map<String, Object>> members = new ArrayList<>();
        for (int adult = 0; adult < adults; adult++) {
            members.add(person(near, day, day.minusYears(18 + 6 * random.nextInt(10))));
        }
        LocalDate birth = birthDate(near, day);
        for (int child = 0; child < Math.max(children, adults == 0 ? 1 : 0); child++) {
            birth = chance(25) ? birth : birthDate(near, day);
            members.add(person(near, day, birth));
        }
        alike(members);
        members.forEach(member -> member.put("referencePerson", false));
        members.getFirst().put("referencePerson", chance(90));
        return members;
    }

    /** In one household nearly everybody has a status, in another nobody: else each large one would have them all. */
    private void alike(List<Map<String, Object>> members) {
        for (Fact fact : facts.get("members")) {
            if (fact.type().equals("boolean") && !fact.field().equals("adult")) {
                int share = oneOf(SHARES);
                members.forEach(member -> member.put(fact.field(), chance(share)));
            } else if (fact.type().equals("code") && chance(50)) {
                String code = oneOf(fact.codes());
                members.forEach(member -> member.put(fact.field(), code));
            }
        }
    }

    private Map<String, Object> child(List<Map<String, Object>> members, Thresholds near, LocalDate day) {
        List<Map<String, Object>> minors = members.stream()
                .filter(member -> member.get("adult").equals(false))
                .toList();
        return minors.isEmpty() ? person(near, day, birthDate(near, day)) : new HashMap<>(oneOf(minors));
    }

    private Map<String, Object> person(Thresholds near, LocalDate day, LocalDate birth) {
        Map<String, Object> person = facts("members", near, day);
        person.put("birthDate", birth);
        person.put("adult", chance(98) != birth.isAfter(day.minusYears(18)));
        return person;
    }

    /** On a day so long before that a rule turns on it, or some days beside it; rarely after the day itself. */
    private LocalDate birthDate(Thresholds near, LocalDate day) {
        if (chance(20)) {
            return day.minusYears(random.nextInt(18)).plusDays(random.nextInt(2));
        }
        return turn(near, day);
    }

    private LocalDate turn(Thresholds near, LocalDate day) {
        if (!near.days().isEmpty() && chance(40)) {
            return oneOf(near.days()).plusDays(random.nextInt(3) - 1);
        }
        Period before =
                near.durations().isEmpty() || chance(20) ? Period.ofYears(random.nextInt(6)) : oneOf(near.durations());
        return day.minus(before).plusDays(random.nextInt(3) - 1);
    }

    private Map<String, Object> facts(String input, Thresholds near, LocalDate day) {
        Map<String, Object> all = new HashMap<>();
        facts.get(input).forEach(fact -> all.put(fact.field(), value(fact, near, day)));
        return all;
    }

    private Object value(Fact fact, Thresholds near, LocalDate day) {
        return switch (fact.type()) {
            case "boolean" -> chance(50);
            case "code" -> oneOf(fact.codes());
            case "date" -> turn(near, day);
            default -> fact.unit().equals("EUR") ? euro(near, day) : count(near);
        };
    }

    private BigDecimal count(Thresholds near) {
        return near.numbers().isEmpty() || chance(20)
                ? BigDecimal.valueOf(random.nextInt(8))
                : oneOf(near.numbers())
                        .add(BigDecimal.valueOf(random.nextInt(3) - 1))
                        .max(BigDecimal.ZERO)
                        .setScale(0, java.math.RoundingMode.DOWN);
    }

    private BigDecimal size(int members) {
        return BigDecimal.valueOf(chance(90) ? members : Math.max(1, members + random.nextInt(3) - 1));
    }

    /** An amount on which something turns, to the cent; sometimes nothing, a loss or a fortune. */
    private BigDecimal euro(Thresholds near, LocalDate day) {
        List<BigDecimal> limits = near.on(day);
        if (limits.isEmpty() || chance(20)) {
            return new BigDecimal(oneOf(List.of("0.00", "0.01", "-1200.50", "600.00", "1000000000000.00", "24000.00")));
        }
        BigDecimal times = BigDecimal.valueOf(oneOf(List.of(0, 0, 1, 1, 2, 3, 4, 5)));
        return oneOf(limits)
                .add(oneOf(limits).multiply(times))
                .add(cents())
                .setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private BigDecimal cents() {
        return BigDecimal.valueOf(oneOf(List.of(-1, 0, 0, 1)), 2);
    }

    /** The adults have together what stands on a limit. */
    private void shareOut(List<Map<String, Object>> members, Thresholds near, LocalDate day) {
        if (chance(20)) {
            return;
        }
        BigDecimal left = euro(near, day);
        List<Map<String, Object>> adults = members.stream()
                .filter(member -> member.get("adult").equals(true))
                .toList();
        for (Map<String, Object> adult : adults) {
            boolean last = adult == adults.getLast();
            BigDecimal share = last ? left : new BigDecimal(oneOf(List.of("0.00", "12000.00", "-500.00", "30000.33")));
            adult.put("taxableIncome", share);
            left = left.subtract(share);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
