package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How much it is: the numbers of a right, the newest first. Of one day the amounts come before the limits, and the small
 * before the large.
 */
record HowMuch(Right right, RuleOutline outline, List<Parameter> rows) {

    private static final Comparator<Parameter> NEWEST_FIRST = Comparator.comparing(
                    Parameter::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();
    private static final List<String> HEADER =
            List.of("number", "value", "from", "to, that day included", "source", "date of the source", "verification");

    /** A duty has no amount, and most have no number. */
    boolean hasNothing() {
        return !outline.decidesAnAmount() && rows.isEmpty();
    }

    String inShort() {
        return outline.decidesAnAmount()
                ? AmountNumbers.of(right, rows).newest(right.card().amountIs())
                : "No amount in euro is computed.";
    }

    String text() {
        if (hasNothing()) {
            return "No amount in euro is computed, and the rules use no number that changes with time.";
        }
        String chosen = outline.decidesAnAmount()
                ? "Which number is the amount, the rule [`amount`](#amount) says."
                : "No amount in euro is computed. These are the numbers that belong to it.";
        return chosen + "\n\n" + table() + gaps();
    }

    private String table() {
        AmountNumbers amounts = AmountNumbers.of(right, rows);
        Comparator<Parameter> order = NEWEST_FIRST
                .thenComparing(row -> !amounts.isOne(row))
                .thenComparing(row -> ParameterUnit.valueOf(row.unit()))
                .thenComparing(row -> new BigDecimal(row.value()));
        return Markdown.table(HEADER, rows.stream().sorted(order).toList(), HowMuch::cells);
    }

    private static List<String> cells(Parameter row) {
        return List.of(
                NumberWords.name(row.name()),
                NumberWords.value(row),
                NumberWords.from(row),
                NumberWords.to(row),
                row.source(),
                Objects.toString(row.sourceDate(), ""),
                row.verification().name());
    }

    private String gaps() {
        return NumberGap.in(rows).entrySet().stream()
                .filter(gap -> gap.getKey().until() != null)
                .map(gap -> "* %s: %s".formatted(gap.getKey().days(), NumberWords.names(gap.getValue(), rows)))
                .reduce((first, next) -> first + "\n" + next)
                .map(gaps -> "\n\nNot known in between:\n\n" + gaps)
                .orElse("");
    }
}
