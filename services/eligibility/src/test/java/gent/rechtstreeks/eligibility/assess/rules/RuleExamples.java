package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Situation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Situations with the answers of the rule, for its page. */
final class RuleExamples {

    private RuleExamples() {}

    static String table(String right, Parameters parameters) {
        Assessor rules = new Assessor(JavaRuleBook.ofAllRights(parameters), new GrantGuard(Set.of()));
        return "| situation | answer | mode | amount | deadline | because of |\n|---|---|---|---|---|---|\n"
                + RulePage.rows(of(right), example -> cells(example, answer(rules, right, example.situation())));
    }

    private static List<Example> of(String right) {
        return switch (right) {
            case "address-declaration" -> MoveExamples.declaration();
            case "birth-declaration" -> BirthExamples.declaration();
            case "birth-grant" -> BirthExamples.grant();
            case "temporary-parking-permit" -> MoveExamples.parkingPermit();
            case "waste-bags" -> WasteBagsExamples.all();
            default -> throw new IllegalArgumentException("a right without examples: " + right);
        };
    }

    private static Assessment answer(Assessor rules, String right, Situation situation) {
        return rules.onLifeEvent(situation, List.of()).stream()
                .map(Assessed::assessment)
                .filter(answer -> answer.right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Example example, Assessment answer) {
        return switch (answer.outcome()) {
            case Outcome.Eligible yes ->
                List.of(
                        example.described(),
                        "eligible",
                        answer.mode().name(),
                        yes.amountCents() == null ? "" : BigDecimal.valueOf(yes.amountCents(), 2) + " EUR",
                        Objects.toString(yes.deadline(), ""),
                        codes(yes.reasons()));
            case Outcome.NotEligible no ->
                List.of(example.described(), "not eligible", "", "", "", codes(no.reasons()));
            case Outcome.FactsMissing open ->
                List.of(
                        example.described(),
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
