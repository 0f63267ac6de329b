package gent.rechtstreeks.lifeevents.csv;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import gent.rechtstreeks.lifeevents.facts.FactDeclaration;
import gent.rechtstreeks.lifeevents.facts.FactDeclaration.Coming;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says of every fact who gives it, on which ground and for which rights. */
final class FactsPage {

    private static final int FACT = 0;
    private static final int RIGHT = 1;
    private static final int GROUND = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int VERIFICATION = 6;

    private static final String HEAD = """
            # Facts

            *Written by a test from `facts.csv` and `authorisations.csv` in
            [services/rights](../services/rights/src/main/resources/facts); do not edit.*

            A fact is declared once. It comes with a life event, is asked of an authentic source, or is declared by the
            resident (`PUT /me/facts/{fact}`); residents may declare what a source is asked for too, which never stands in
            front of what the source says. A fact of a `child` is used of children only; nobody can declare it for a child yet.
            life-events asks a source only for a right that has a ground below, valid today.

            **A demonstration is no authorisation.** It lets synthetic people be asked about, and counts only where
            `rechtstreeks.life-events.demonstration-grounds` is set. Before a real source is asked, a protocol must be
            concluded, and confirmed by the data protection officer.
            """;

    private final FactDeclarations facts = FactFile.read();
    private final List<List<String>> grounds = CsvResource.rows("facts/authorisations.csv", 7);

    String write() {
        return Stream.of(
                        HEAD,
                        asked(),
                        others("Declared by residents", Coming.DECLARED, "in Dutch"),
                        others("With the life event", Coming.WITH_EVENT, "in Dutch"),
                        grounds())
                .collect(joining("\n"));
    }

    private String asked() {
        return """
                ## Asked of a source

                | fact | in Dutch | of | type | source | for, with a real ground | for, as a demonstration |
                |---|---|---|---|---|---|---|
                """
                + of(Coming.ASKED)
                        .map(fact -> row(
                                "`" + fact.name() + "`",
                                fact.labels().get("nl"),
                                kebab(fact.of().name()),
                                type(fact),
                                fact.source(),
                                rights(fact, false),
                                rights(fact, true)))
                        .collect(joining());
    }

    private String others(String title, Coming comes, String label) {
        return "## " + title + "\n\n| fact | " + label + " | of | type |\n|---|---|---|---|\n"
                + of(comes)
                        .map(fact -> row(
                                "`" + fact.name() + "`",
                                fact.labels().get("nl"),
                                kebab(fact.of().name()),
                                type(fact)))
                        .collect(joining());
    }

    private String grounds() {
        Map<String, List<List<String>>> byGround =
                grounds.stream().collect(groupingBy(row -> row.get(GROUND), LinkedHashMap::new, Collectors.toList()));
        return "## Grounds\n\n| ground, as a resident reads it | valid | verification | lines |\n|---|---|---|---|\n"
                + byGround.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, List<List<String>>> entry) ->
                                        isDemonstration(entry.getValue().getFirst()))
                                .thenComparing(Map.Entry::getKey))
                        .map(entry -> row(
                                entry.getKey(),
                                valid(entry.getValue().getFirst()),
                                entry.getValue().getFirst().get(VERIFICATION),
                                Integer.toString(entry.getValue().size())))
                        .collect(joining());
    }

    private Stream<FactDeclaration> of(Coming comes) {
        return facts.byName().values().stream()
                .filter(fact -> fact.comes() == comes)
                .sorted(Comparator.comparing(FactDeclaration::source).thenComparing(FactDeclaration::name));
    }

    private String rights(FactDeclaration fact, boolean demonstration) {
        return grounds.stream()
                .filter(row -> row.get(FACT).equals(fact.name()) && isDemonstration(row) == demonstration)
                .map(row -> row.get(RIGHT))
                .collect(joining(", "));
    }

    private static boolean isDemonstration(List<String> row) {
        return row.get(VERIFICATION).startsWith("DEMONSTRATION");
    }

    private static String type(FactDeclaration fact) {
        return switch (fact.type().kind()) {
            case YES_OR_NO -> "yes or no";
            case DATE -> "date";
            case CODE -> String.join(", ", fact.type().codes());
            case AMOUNT -> "euro";
            case COUNT -> "number";
            case HOURS -> "hours a day";
        };
    }

    private static String valid(List<String> row) {
        String from = row.get(FROM).isEmpty() ? "" : "from " + row.get(FROM);
        String until = row.get(UNTIL).isEmpty() ? "" : " until " + row.get(UNTIL);
        return from.isEmpty() && until.isEmpty() ? "no dates seen" : (from + until).strip();
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
