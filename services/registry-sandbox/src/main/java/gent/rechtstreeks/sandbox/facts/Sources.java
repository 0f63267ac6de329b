package gent.rechtstreeks.sandbox.facts;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which source keeps which fact, and for which rights it may be asked, as the rights declare both.
 *
 * @param keepers the source of each fact that is asked
 * @param contexts fact and right, as one text
 */
public record Sources(Map<String, String> keepers, Set<String> contexts) {
    private static final int FACT_CELLS = 10;
    private static final int AUTHORISATION_CELLS = 7;

    public static Sources read() {
        Map<String, String> keepers = Table.rows("facts/facts.csv", FACT_CELLS).stream()
                .filter(row -> row.get(6).equals("asked"))
                .collect(toUnmodifiableMap(List::getFirst, row -> row.get(5)));
        Set<String> contexts = Table.rows("facts/authorisations.csv", AUTHORISATION_CELLS).stream()
                .map(row -> context(row.get(0), row.get(1)))
                .collect(toUnmodifiableSet());
        return new Sources(keepers, contexts);
    }

    /** Whether this source keeps the fact, and knows that it is needed for that right. */
    public boolean mayTell(String source, String fact, String purpose) {
        return source.equals(keepers.get(fact)) && contexts.contains(context(fact, purpose));
    }

    public boolean isKept(String fact) {
        return keepers.containsKey(fact);
    }

    public boolean isSource(String name) {
        return keepers.containsValue(name);
    }

    private static String context(String fact, String purpose) {
        return fact + " for " + purpose;
    }
}
