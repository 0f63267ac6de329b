package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Situations with the answers of the rule, for its page. */
final class RuleExamples {

    private record Example(String situation, ABirth birth) {}

    private RuleExamples() {}

    static String table(String right, Parameters parameters) {
        Assessor rules = new Assessor(JavaRuleBook.ofBirth(parameters), new GrantGuard(Set.of()));
        return "| situation | answer | mode | amount | deadline | because of |\n|---|---|---|---|---|---|\n"
                + RulePage.rows(of(right), example -> cells(example, answer(rules, right, example.birth())));
    }

    private static List<Example> of(String right) {
        return switch (right) {
            case "birth-declaration" -> declaration();
            case "birth-grant" -> grant();
            case "waste-bags" -> bags();
            default -> throw new IllegalArgumentException("a right without examples: " + right);
        };
    }

    private static List<Example> declaration() {
        return List.of(
                new Example("notified, born on Monday 2 March 2026", ABirth.notified()),
                new Example("notified, born on Friday 6 March 2026", notified("2026-03-06")),
                new Example("notified, born on 22 March 2026: day 15 is Easter Monday", notified("2026-03-22")),
                new Example("registered", ABirth.registered()),
                new Example("a stillbirth is notified", ABirth.notified().stillborn()));
    }

    private static List<Example> grant() {
        return List.of(
                new Example("born on 31 August 2025", registered("2025-08-31")),
                new Example("born on 1 September 2025", registered("2025-09-01")),
                new Example("born on 1 September 2026", registered("2026-09-01")),
                new Example(
                        "protected address",
                        ABirth.registered().in(AHousehold.of(2).nowhereKnown())),
                new Example(
                        "domicile in Brussels",
                        ABirth.registered().in(AHousehold.of(2).in(new Zone("21004", "1000")))),
                new Example("a stillbirth", ABirth.registered().stillborn()));
    }

    private static List<Example> bags() {
        return List.of(
                new Example("couple with their first child, nothing known", ABirth.registered()),
                new Example("the same, one has it", ABirth.registered().knowing(AFact.yes(BRAM))),
                new Example("the same, one has it not", ABirth.registered().knowing(AFact.no(ANNA))),
                new Example("the same, neither has it", ABirth.registered().knowing(AFact.no(ANNA), AFact.no(BRAM))),
                new Example(
                        "the same, one has it not, no data on the other",
                        ABirth.registered().answered(AFact.no(ANNA), AFact.without(BRAM, Fact.State.NO_DATA))),
                new Example(
                        "the same, no data on one, the other may not be asked",
                        ABirth.registered()
                                .answered(
                                        AFact.without(ANNA, Fact.State.NO_DATA),
                                        AFact.without(BRAM, Fact.State.NOT_ALLOWED))),
                new Example(
                        "single parent with it, first child",
                        ABirth.registered()
                                .in(AHousehold.of(1).andChildren(1).inGhent())
                                .knowing(AFact.yes(ANNA))),
                new Example(
                        "couple, one has it, fourth child",
                        ABirth.registered()
                                .in(AHousehold.of(2).andChildren(4).inGhent())
                                .knowing(AFact.yes(ANNA))),
                new Example(
                        "one has it, protected address",
                        ABirth.registered().in(AHousehold.of(2).nowhereKnown()).knowing(AFact.yes(ANNA))),
                new Example(
                        "domicile in another municipality",
                        ABirth.registered().in(AHousehold.of(2).in(new Zone("44083", "9800")))));
    }

    private static ABirth notified(String day) {
        return ABirth.notified().on(day);
    }

    private static ABirth registered(String day) {
        return ABirth.registered().on(day);
    }

    private static Assessment answer(Assessor rules, String right, ABirth birth) {
        return rules.onLifeEvent(birth.situation(), List.of()).stream()
                .map(Assessed::assessment)
                .filter(answer -> answer.right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Example example, Assessment answer) {
        return switch (answer.outcome()) {
            case Outcome.Eligible yes ->
                List.of(
                        example.situation(),
                        "eligible",
                        answer.mode().name(),
                        yes.amountCents() == null ? "" : BigDecimal.valueOf(yes.amountCents(), 2) + " EUR",
                        Objects.toString(yes.deadline(), ""),
                        codes(yes.reasons()));
            case Outcome.NotEligible no ->
                List.of(example.situation(), "not eligible", "", "", "", codes(no.reasons()));
            case Outcome.FactsMissing open ->
                List.of(
                        example.situation(),
                        "facts missing",
                        open.reasons().isEmpty() ? "" : answer.mode().name(),
                        "",
                        "",
                        missing(open));
        };
    }

    private static String missing(Outcome.FactsMissing open) {
        String facts = open.missing().stream()
                .collect(Collectors.groupingBy(MissingFact::fact, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(fact -> "`%s` of %d".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(", "));
        return open.reasons().isEmpty() ? facts : facts + ": " + codes(open.reasons());
    }

    private static String codes(List<String> reasons) {
        return reasons.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }
}
