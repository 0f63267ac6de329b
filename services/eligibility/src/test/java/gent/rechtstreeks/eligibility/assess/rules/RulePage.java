package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of one right: from the rule's card and the parameter table, with examples that the rule itself answered. */
final class RulePage {

    private static final Map<Trigger, String> TRIGGERS = Map.of(
            Trigger.BIRTH_NOTIFIED, "the hospital notifies a live birth",
            Trigger.BIRTH_REGISTERED, "a live birth is registered",
            Trigger.STILLBIRTH_NOTIFIED, "the hospital notifies a stillbirth",
            Trigger.STILLBIRTH_REGISTERED, "a stillbirth is registered",
            Trigger.MOVE_ANNOUNCED, "a resident announces a move",
            Trigger.MOVE_DECLARED, "a move is declared",
            Trigger.MOVE_CONFIRMED, "the neighbourhood officer confirms a move",
            Trigger.NEW_YEAR, "a new year begins",
            Trigger.AWARD_YEAR, "an award year begins on 1 September",
            Trigger.CHILD_BIRTHDAY, "a child has its birthday");

    private RulePage() {}

    static String write(RuleCard card, Parameters parameters) {
        return """
                # %s

                <!-- Written by RulePagesTest from the rule itself: change the rule, not this page. -->

                | | |
                |---|---|
                | Right | `%s` |
                | Authority | %s |
                | Mode | %s |
                | Rule version | %s |
                | Set off when | %s |

                ## Conditions

                %s

                ## Facts

                %s

                ## Parameters

                %s

                ## Legal basis

                %s

                ## What is unverified

                %s

                ## Examples

                As they are answered today, as long as nobody signed anything off.

                %s
                """.formatted(
                        card.title(),
                        card.right(),
                        card.authority(),
                        card.mode(),
                        card.version(),
                        triggers(card),
                        list(card.conditions()),
                        facts(card),
                        parameters(card, parameters),
                        legalBasis(card.legalBasis()),
                        list(card.unverified()),
                        RuleExamples.table(card.right(), parameters));
    }

    private static String triggers(RuleCard card) {
        return card.triggers().stream().sorted().map(TRIGGERS::get).collect(Collectors.joining("; "));
    }

    private static String facts(RuleCard card) {
        if (card.facts().isEmpty()) {
            return "None but the life event itself.";
        }
        return "| fact | source | how it comes |\n|---|---|---|\n"
                + rows(card.facts(), fact -> List.of("`" + fact.id() + "`", fact.source(), howItComes(fact)));
    }

    private static String howItComes(FactName fact) {
        return fact == FactName.DOMICILE
                ? "with the life event and its household snapshots"
                : "asked of the source, once per resident";
    }

    private static String parameters(RuleCard card, Parameters parameters) {
        List<Parameter> rows = parameters.of(card.right());
        if (rows.isEmpty()) {
            return "None.";
        }
        return "| parameter | value | from | until | source | date of the source | verification |\n"
                + "|---|---|---|---|---|---|---|\n"
                + rows(
                        rows,
                        row -> List.of(
                                "`" + row.name() + "`",
                                row.value() + " " + row.unit(),
                                Objects.toString(row.validFrom(), "not dated"),
                                Objects.toString(row.validUntil(), ""),
                                row.source(),
                                Objects.toString(row.sourceDate(), "unknown"),
                                row.verification().name()));
    }

    private static String legalBasis(LegalBasis basis) {
        return "%s (%s; %s)."
                .formatted(
                        basis.regulation(),
                        basis.verified() ? "reference seen in a public source" : "reference not verified",
                        basis.validFrom() == null ? "dates not found" : "from " + basis.validFrom());
    }

    private static String list(List<String> sentences) {
        return sentences.stream().map(sentence -> "* " + sentence).collect(Collectors.joining("\n"));
    }

    static <T> String rows(List<T> rows, Function<T, List<String>> cells) {
        return rows.stream()
                .map(row -> "| " + String.join(" | ", cells.apply(row)) + " |")
                .collect(Collectors.joining("\n"));
    }
}
