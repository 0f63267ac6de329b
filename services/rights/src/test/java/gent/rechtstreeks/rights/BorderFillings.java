package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a missing fact could turn out to be: every value at which the rules of a right can turn, and its neighbours. Made of
 * the numbers, days and durations that stand in the rules and in the parameters, and of the other facts of the case, by
 * trying all sums that a rule could make of them; the evaluator looks for its own borders in quite another way.
 */
final class BorderFillings {

    private static final int FAR = 25;

    private final Thresholds thresholds;

    BorderFillings(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Of a fact, in the case of which all is known. */
    List<Object> of(Fact fact, Scenario known, Object itself) {
        return switch (fact.type()) {
            case "boolean" -> List.of(true, false);
            case "code" -> List.copyOf(fact.codes());
            case "date" -> List.copyOf(days(known, (LocalDate) itself));
            default -> fact.unit().equals("EUR") ? euros(fact, known, (BigDecimal) itself) : counts();
        };
    }

    private Set<LocalDate> days(Scenario known, LocalDate itself) {
        Set<LocalDate> near = new TreeSet<>(thresholds.days());
        thresholds.parameters().forEach(row -> near.addAll(List.of(row.validFrom(), row.validUntil())));
        near.removeIf(day -> day.getYear() < 1900 || day.getYear() > 2200);
        dates(known).forEach(day -> {
            near.add(day);
            thresholds.durations().forEach(duration -> near.addAll(List.of(day.plus(duration), day.minus(duration))));
        });
        Set<LocalDate> all = new TreeSet<>(Set.of(itself));
        near.forEach(day -> all.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return all;
    }

    /** The days of the case that the rules name. */
    private Stream<LocalDate> dates(Scenario known) {
        Stream<Map.Entry<String, Map<String, Object>>> contexts = Stream.concat(
                Stream.of(
                        Map.entry("event", known.event()),
                        Map.entry("child", known.child()),
                        Map.entry("subject", known.subject())),
                known.members().stream().map(member -> Map.entry("members", member)));
        return contexts.flatMap(context -> thresholds.fields().getOrDefault(context.getKey(), List.of()).stream()
                .map(context.getValue()::get)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast));
    }

    /** A limit, or a limit with another for each member or each child, less what the other adults have. */
    private List<Object> euros(Fact fact, Scenario known, BigDecimal itself) {
        Set<BigDecimal> limits = new HashSet<>(thresholds.numbers());
        List<BigDecimal> parameters = thresholds.on(known.day());
        limits.addAll(parameters);
        for (BigDecimal base : parameters) {
            for (BigDecimal each : parameters) {
                times(known).forEach(times -> limits.add(base.add(each.multiply(times))));
            }
        }
        BigDecimal others = sumOfOthers(fact, known, itself);
        TreeSet<BigDecimal> all = new TreeSet<>(List.of(itself, BigDecimal.ZERO));
        for (BigDecimal limit : limits) {
            BigDecimal border = limit.subtract(others).setScale(2, RoundingMode.FLOOR);
            List.of(-1, 0, 1).forEach(cent -> all.add(border.add(BigDecimal.valueOf(cent, 2))));
        }
        return List.copyOf(all);
    }

    private static Set<BigDecimal> times(Scenario known) {
        Set<BigDecimal> times = new HashSet<>();
        times.add(BigDecimal.valueOf(
                known.members().stream().filter(member -> !isAdult(member)).count()));
        if (known.household().get("size") instanceof BigDecimal size) {
            times.add(size.subtract(BigDecimal.ONE));
        }
        return times;
    }

    private static boolean isAdult(Map<String, Object> member) {
        return Boolean.TRUE.equals(member.get("adult"));
    }

    private static BigDecimal sumOfOthers(Fact fact, Scenario known, BigDecimal itself) {
        return known.members().stream()
                .filter(BorderFillings::isAdult)
                .map(member -> (BigDecimal) member.get(fact.field()))
                .filter(value -> value != itself)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All small ones, those beside what is written, and one far beyond. */
    private List<Object> counts() {
        Set<BigDecimal> all = new TreeSet<>();
        for (int count = 0; count <= FAR; count++) {
            all.add(BigDecimal.valueOf(count));
        }
        thresholds.numbers().stream()
                .map(number -> number.setScale(0, RoundingMode.FLOOR))
                .forEach(number ->
                        all.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE))));
        all.add(BigDecimal.valueOf(1000));
        all.add(BigDecimal.valueOf(-1));
        return new ArrayList<>(all);
    }
}
