package gent.rechtstreeks.sandbox.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table that deals facts out among people who do not exist. Of a fact the first line counts that is about somebody and
 * falls; without one the source has no data. A condition may name a property, or a fact that comes earlier in the table.
 */
public final class Seeds {
    /** It has a history of its own: see the statuses. */
    public static final String INCREASED_REIMBURSEMENT = "increased-reimbursement";

    private static final String FILE = "synthetic/facts.csv";
    private static final int CELLS = 8;
    private static final int NOT_REGISTERED_PERCENT = 1;

    private final Map<String, List<Seed>> byFact;

    private Seeds(List<Seed> seeds) {
        byFact = seeds.stream()
                .collect(Collectors.groupingBy(Seed::fact, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    public static Seeds read() {
        return of(Table.rows(FILE, CELLS));
    }

    static Seeds of(List<List<String>> rows) {
        return new Seeds(IntStream.range(0, rows.size())
                .mapToObj(line -> Seed.of(line, rows.get(line)))
                .toList());
    }

    /** Whether this source has a file of somebody; of a few it has none. */
    public static boolean isRegistered(String source, Subject subject) {
        return !Draw.falls(NOT_REGISTERED_PERCENT, "not registered", source, subject.drawnAs());
    }

    public Set<String> facts() {
        return byFact.keySet();
    }

    /** The facts that follow from where somebody lives. */
    public Set<String> ofAddresses() {
        return byFact.keySet().stream()
                .filter(fact -> byFact.get(fact).getFirst().byAddress())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the source says of that day. */
    public Said of(String fact, Subject subject, LocalDate day) {
        if (fact.equals(INCREASED_REIMBURSEMENT)) {
            return Reimbursements.of(subject, day);
        }
        if (!byFact.containsKey(fact)) {
            return new Said(null, Holding.YEAR.around(day));
        }
        Days days = days(byFact.get(fact).getFirst(), subject, day);
        Optional<Seed> seed = seed(fact, subject, days.from());
        return new Said(
                seed.filter(line -> !line.isGap(subject, days.from()))
                        .map(line -> line.draw(subject, days.from()))
                        .orElse(null),
                days);
    }

    /** What follows from an address holds for as long as somebody lives there. */
    private static Days days(Seed seed, Subject subject, LocalDate day) {
        Days all = seed.holds().around(day);
        if (!seed.byAddress()) {
            return all;
        }
        LocalDate next = subject.stayAfter(day).map(Stay::since).orElse(null);
        LocalDate since = subject.stayOn(day).since();
        return all.since(since.isAfter(day) ? all.from() : since).until(next);
    }

    private Optional<Seed> seed(String fact, Subject subject, LocalDate first) {
        return byFact.get(fact).stream()
                .filter(line -> line.isAbout(subject, first))
                .filter(line -> line.when().entrySet().stream()
                        .allMatch(condition ->
                                condition.getValue().contains(property(condition.getKey(), subject, first))))
                .filter(line -> line.falls(subject, first))
                .findFirst();
    }

    /** As it is: a source that has no data does not change what is so. */
    private String property(String name, Subject subject, LocalDate first) {
        return switch (name) {
            case "children" -> Long.toString(subject.childrenOn(first));
            case "moved" -> Boolean.toString(subject.stayOn(first).isMove());
            case "postal-code" -> String.valueOf(subject.stayOn(first).postalCode());
            case INCREASED_REIMBURSEMENT -> String.valueOf(subject.reimbursedOn(first));
            default ->
                seed(name, subject, first)
                        .map(line -> line.draw(subject, first))
                        .orElse("none");
        };
    }
}
