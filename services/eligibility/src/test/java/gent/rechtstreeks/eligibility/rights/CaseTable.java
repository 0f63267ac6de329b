package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.rules.WorkingDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The cases of a right, as its {@code scenarios.yaml} has them: each is tried against the rules by a test of its own. What
 * rules leave to the calendar of holidays is added, so that the last day is the one that a resident hears.
 */
record CaseTable(RightCard card, FactDeclarations facts) {

    private static final List<String> HEADER =
            List.of("case", "set off by", "day of the event", "answer", "amount", "last day", "because");
    private static final String DAYS = """
            The day is that of the event itself: of the birth, the move or the birthday, whenever the register tells of it.
            Amounts and limits are those of that day.""";
    private static final String GETS_IT = """

            "Gets it" is the answer of the rule: what must come before it is given, stands in the table at the top.""";
    private static final String NO = """

            "No" decides nothing: it is what the rule finds in the facts. Whoever thinks that it is wrong can ask a person.""";
    private static final WorkingDays WORKING_DAYS = new WorkingDays();

    String text(Path folder) {
        return DAYS + answers() + "\n\n"
                + Markdown.table(HEADER, Scenarios.read(folder.resolve("scenarios.yaml")), this::cells);
    }

    private String answers() {
        return switch (card.mode()) {
            case REMIND -> "";
            case GRANT -> GETS_IT + NO;
            case PROPOSE, INFORM, ASSIST -> NO;
        };
    }

    private List<String> cells(Map<?, ?> one) {
        Map<?, ?> event = (Map<?, ?>) one.get("event");
        Map<?, ?> expect = (Map<?, ?>) one.get("expect");
        return List.of(
                text(one, "case"),
                event(event),
                DayWords.of(LocalDate.parse(text(event, "date"))),
                answer(expect),
                amount(text(expect, "amount")),
                lastDay(text(expect, "deadline")),
                because(expect));
    }

    private static String event(Map<?, ?> event) {
        String stage = words(text(event, "stage"));
        return switch (text(event, "kind")) {
            case "DAY" -> stage;
            case "BIRTH" -> ("false".equals(text(event, "bornAlive")) ? "stillbirth " : "birth ") + stage;
            default -> words(text(event, "kind")) + " " + stage;
        };
    }

    private String answer(Map<?, ?> expect) {
        return switch (text(expect, "outcome")) {
            case "eligible" -> AnswerWords.yes(Mode.valueOf(text(expect, "mode")));
            case "not-eligible" -> AnswerWords.no(card);
            default -> AnswerWords.notKnown();
        };
    }

    private String amount(String euro) {
        return euro.isEmpty() ? "" : "%s EUR %s".formatted(euro, card.amountIs());
    }

    private String lastDay(String deadline) {
        return deadline.isEmpty()
                ? ""
                : DayWords.of(WORKING_DAYS.lastDay(LocalDate.parse(deadline), card.deadlineRoll()));
    }

    private String because(Map<?, ?> expect) {
        return expect.get("missing") instanceof List<?> missing
                ? MissingWords.of(missing.stream().map(Object::toString).toList(), facts)
                : Markdown.code(text(expect, "reason"));
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(Map<?, ?> node, String key) {
        return Objects.toString(node.get(key), "");
    }
}
