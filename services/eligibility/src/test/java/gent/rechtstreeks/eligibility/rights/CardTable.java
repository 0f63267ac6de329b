package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands on the card of a right, as a table that is read from above: what, when, for whom, on which ground. */
record CardTable(RightCard card, RuleOutline outline, Rights rights) {

    private static final String MOVE =
            "announced: the resident tells of it before; declared: the city has been told the new"
                    + " address; confirmed: the neighbourhood officer has seen that the resident lives there";

    private static final String HAS_IT_ALREADY = "a fact says it: %s (%s); when it is known of whom the right is about,"
            + " the answer is `has-it-already` and no message is sent, unless a person must look anyway";

    String text() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Name in the system", "%s, version %d".formatted(Markdown.code(card.right()), card.version()));
        rows.put("Authority", card.authority());
        happens(rows);
        people(rows);
        law(rows);
        return Markdown.table(
                List.of("", " "),
                rows.entrySet().stream()
                        .filter(row -> !row.getValue().isEmpty())
                        .toList(),
                row -> List.of(row.getKey(), row.getValue()));
    }

    private void happens(Map<String, String> rows) {
        List<Parameter> numbers = rights.parameters().of(card.right());
        rows.put(
                "What happens",
                "%s (%s)"
                        .formatted(
                                CardWords.MODES.get(card.mode()),
                                Markdown.code(card.mode().name())));
        rows.put("Before it is given", SignOffWords.of(card, outline, numbers));
        rows.put("A yes is a perhaps for", perhaps());
        rows.put("Set off when", CardWords.triggers(card));
        rows.put("A move is", isOfAMove() ? MOVE : "");
        rows.put("It counts for", CardWords.period(card.period()));
        rows.put("Last day to act", Objects.toString(card.deadline(), "none that is known"));
    }

    private void people(Map<String, String> rows) {
        rows.put("It is about", CardWords.SUBJECTS.get(card.subject()));
        rows.put("Who is told", CardWords.ADDRESSEES.get(card.addressees()));
        rows.put("Who receives it", card.payee() == null ? "" : receives());
        rows.put("Who has it already", card.mode() == Mode.REMIND ? "" : already());
    }

    private void law(Map<String, String> rows) {
        rows.put("Legal basis", CardWords.legalBasis(card.legalBasis()));
        rows.put("Against a decision", CardWords.remedy(card.remedy()));
    }

    private boolean isOfAMove() {
        return card.triggers().stream().anyMatch(trigger -> trigger.name().startsWith("MOVE_"));
    }

    private String perhaps() {
        return card.leavesOpen().isEmpty()
                ? ""
                : card.leavesOpen().stream().sorted().map(Markdown::code).collect(Collectors.joining(", "))
                        + "; only the authority can tell the rest";
    }

    private String receives() {
        return outline.decidesAnAmount()
                ? CardWords.ADDRESSEES.get(card.payee())
                : "not known, as little as how much it is; the rules name " + CardWords.ADDRESSEES.get(card.payee());
    }

    private String already() {
        return rights.facts().all().stream()
                .filter(fact -> fact.field().equals(card.alreadyHas()))
                .map(fact -> HAS_IT_ALREADY.formatted(fact.label().en(), CardWords.source(fact)))
                .findFirst()
                .orElse("is not known: no source says it");
    }
}
