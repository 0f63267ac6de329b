package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.evaluator.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of a right by the day on which they hold, looked up once for each day on which one of them changes. */
final class DatedNumbers {

    private final NavigableMap<LocalDate, Numbers> since = new TreeMap<>();

    /** @param values as the rule wants them; not to be changed */
    record Numbers(List<Parameter> parameters, long[] values) {}

    DatedNumbers(Rule rule, List<Parameter> parameters) {
        Stream.concat(
                        Stream.of(LocalDate.MIN),
                        parameters.stream().flatMap(one -> Stream.of(one.days().from(), one.validUntil())))
                .filter(Objects::nonNull)
                .forEach(day -> since.computeIfAbsent(day, changed -> on(changed, rule, parameters)));
    }

    Numbers on(LocalDate day) {
        return since.floorEntry(day).getValue();
    }

    private static Numbers on(LocalDate day, Rule rule, List<Parameter> parameters) {
        List<Parameter> inForce =
                parameters.stream().filter(parameter -> parameter.holdsOn(day)).toList();
        return new Numbers(
                inForce,
                rule.parametersOf(inForce.stream()
                        .collect(Collectors.toMap(Parameter::name, one -> new BigDecimal(one.value())))));
    }
}
