package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Inputs;
import gent.rechtstreeks.evaluator.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One right and one household, made ready for both engines: neither has to fetch or turn anything any more when it is asked.
 *
 * @param forKie what KIE's engine is given
 */
record AskedRight(Rule rule, Inputs inputs, long[] parameters, RuleFile kie, Map<String, Object> forKie) {

    /** @throws IllegalStateException when the two do not say the same: then they would not do the same work */
    static AskedRight of(
            RightFolder right, Rule rule, RuleFile kie, Scenario household, Inputs inputs, ParameterTable table) {
        Map<String, Object> parameters = table.on(right.name(), household.day());
        Map<String, BigDecimal> numbers = new HashMap<>();
        parameters.forEach((name, value) -> numbers.put(name, (BigDecimal) value));
        AskedRight asked = new AskedRight(
                rule,
                inputs,
                rule.parametersOf(numbers),
                kie,
                new Fillings(household, parameters, kie, FactTable.read()).inputs(Map.of()));
        asked.requireAgreement(right, household);
        return asked;
    }

    gent.rechtstreeks.evaluator.Answer own() {
        return rule.answer(inputs, parameters);
    }

    Answer byKie() {
        return kie.answer(forKie);
    }

    /** The same household, of which the right misses so many of the facts that it looked at. */
    AskedRight without(int number, Random random) {
        List<String> used = new ArrayList<>(own().used());
        Collections.shuffle(used, random);
        Inputs fewer = inputs.without(used.subList(0, Math.min(number, used.size())));
        return new AskedRight(rule, fewer, parameters, kie, forKie);
    }

    private void requireAgreement(RightFolder right, Scenario household) {
        String own = own().eligible() + " " + own().reason().orElse(null);
        Answer other = byKie();
        String kies = (Boolean.TRUE.equals(other.eligible()) ? "YES " : "NO ") + other.reason();
        if (!own.equals(kies)) {
            throw new IllegalStateException(
                    "%s, %s: %s, and by KIE %s".formatted(right.name(), household.name(), own, kies));
        }
    }
}
