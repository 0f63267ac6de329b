package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.evaluator.ParameterSpace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that the parameters of one right ever are, for whoever checks a rule before it runs. */
final class ParameterSpaces {

    private ParameterSpaces() {}

    static ParameterSpace of(List<Parameter> parameters) {
        Map<String, Integer> scales = new HashMap<>();
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Parameter parameter : parameters) {
            scales.merge(parameter.name(), Math.max(0, number(parameter).scale()), Math::max);
            turns.add(parameter.validFrom() == null ? LocalDate.MIN : parameter.validFrom());
        }
        return new ParameterSpace(
                scales, turns.stream().map(day -> on(parameters, day)).toList());
    }

    private static Map<String, BigDecimal> on(List<Parameter> parameters, LocalDate day) {
        return parameters.stream()
                .filter(parameter -> parameter.holdsOn(day))
                .collect(Collectors.toMap(Parameter::name, ParameterSpaces::number));
    }

    private static BigDecimal number(Parameter parameter) {
        return new BigDecimal(parameter.value());
    }
}
