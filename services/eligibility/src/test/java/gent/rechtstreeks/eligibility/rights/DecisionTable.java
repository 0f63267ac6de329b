package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** A decision table of a {@code rules.dmn} as Markdown: a column for each question, a row for each answer. */
record DecisionTable(Element table, RightCard card) {

    private static final Map<String, String> HIT_POLICIES = Map.of(
            "UNIQUE", "Exactly one row fits.",
            "FIRST", "The first row that fits counts.",
            "ANY", "All rows that fit say the same.",
            "PRIORITY", "Of the rows that fit, the result that is named first counts.",
            "COLLECT", "All rows that fit count.");

    private static final Map<String, String> AGGREGATIONS = Map.of(
            "SUM", "Their sum counts.",
            "COUNT", "Their number counts.",
            "MIN", "The smallest counts.",
            "MAX", "The largest counts.");

    /** What an outcome consists of; the first two make one answer. */
    private static final List<String> OUTCOME = List.of("eligible", "mode", "reason");

    String text() {
        List<Element> rules = DmnXml.children(table, "rule").toList();
        return hitPolicy() + "\n\n"
                + Markdown.table(
                        header(),
                        IntStream.range(0, rules.size()).boxed().toList(),
                        row -> cells(row + 1, rules.get(row)));
    }

    private String hitPolicy() {
        String policy = table.getAttribute("hitPolicy");
        String words = HIT_POLICIES.get(policy.isEmpty() ? "UNIQUE" : policy);
        String aggregation = AGGREGATIONS.get(table.getAttribute("aggregation"));
        return aggregation == null ? words : words + " " + aggregation;
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("row"));
        DmnXml.children(table, "input")
                .map(input -> DmnXml.child(input, "inputExpression").orElse(input))
                .forEach(expression -> header.add(Markdown.code(DmnXml.text(expression, "text"))));
        results().forEach(result -> header.add("→ " + (result.isEmpty() ? "result" : result)));
        header.add("why");
        return header;
    }

    private List<String> results() {
        return isOutcome() ? List.of("answer", "because") : outputs();
    }

    private List<String> cells(int row, Element rule) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row)));
        DmnXml.children(rule, "inputEntry").forEach(entry -> cells.add(FeelWords.test(DmnXml.text(entry, "text"))));
        List<String> entries = DmnXml.children(rule, "outputEntry")
                .map(entry -> DmnXml.text(entry, "text"))
                .toList();
        if (isOutcome()) {
            cells.add(answer(entries.get(0), entries.get(1)));
            cells.add(FeelWords.result(entries.get(2)));
        } else {
            entries.forEach(entry -> cells.add(FeelWords.result(entry)));
        }
        cells.add(DmnXml.text(rule, "description"));
        return cells;
    }

    private String answer(String eligible, String mode) {
        return Boolean.parseBoolean(eligible)
                ? AnswerWords.yes(Mode.valueOf(mode.replace("\"", "")))
                : AnswerWords.no(card);
    }

    private boolean isOutcome() {
        return outputs().equals(OUTCOME);
    }

    private List<String> outputs() {
        return DmnXml.children(table, "output")
                .map(output -> output.getAttribute("name"))
                .toList();
    }
}
