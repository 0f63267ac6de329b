package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a reader enters: all rights, what happens for whom, how sure their numbers are, and the words that recur. */
record RightList(Rights rights) {

    static String write(Rights rights) {
        return new RightList(rights).text();
    }

    private String text() {
        return """
                # The rules

                <!-- Written by RightPagesTest from services/rights: change a right, not this page. -->

                One page for each right or duty, %d in all, written by a test from what
                [services/rights](../../services/rights/README.md) says of it: who has it, when and how much; what is not known;
                cases with their answers; the rules themselves; the facts that they use and the law. What a rule needs and no source
                can say, a person finds out.

                %s The mode is what happens as a rule: a case that needs a person goes
                to one whatever stands there.

                A number is *unverified* when it was computed, inferred or assumed, or when its source gives no date. *Known until*
                is the last day for which all numbers are known; where it is past, the page says what happens then.

                %s

                %s
                """.formatted(rights.all().size(), counts(), table(), Legend.text());
    }

    private String counts() {
        return List.of(Mode.values()).stream()
                .map(mode -> "%d %s".formatted(of(mode), Markdown.code(mode.name())))
                .collect(Collectors.joining(", ", "By [mode](#the-words): ", "."));
    }

    private long of(Mode mode) {
        return rights.all().stream()
                .filter(right -> right.card().mode() == mode)
                .count();
    }

    private String table() {
        return Markdown.table(
                List.of(
                        "right",
                        "in Dutch",
                        "who",
                        "mode",
                        "set off by",
                        "authority",
                        "unverified numbers",
                        "known until"),
                rights.all(),
                this::cells);
    }

    private List<String> cells(Right right) {
        RightCard card = right.card();
        List<Parameter> numbers = rights.parameters().of(right.name());
        return List.of(
                "[%s](%s.md)".formatted(card.name().en(), right.name()),
                card.name().nl(),
                right.texts(Language.EN).who(),
                Markdown.code(card.mode().name()),
                setOffBy(card),
                card.authority().split(";")[0],
                unverified(numbers),
                knownUntil(numbers));
    }

    private static String setOffBy(RightCard card) {
        return card.triggers().stream()
                .sorted()
                .map(trigger -> trigger.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String unverified(List<Parameter> numbers) {
        long doubtful = numbers.stream().filter(number -> !number.isFirm()).count();
        return numbers.isEmpty() ? "no numbers" : "%d of %d".formatted(doubtful, numbers.size());
    }

    private static String knownUntil(List<Parameter> numbers) {
        return NumberGap.in(numbers).keySet().stream()
                .filter(gap -> gap.until() == null)
                .map(gap -> DayWords.lastBefore(gap.from()))
                .reduce((newer, older) -> older)
                .orElse("");
    }
}
