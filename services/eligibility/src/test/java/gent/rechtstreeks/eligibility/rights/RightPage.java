package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import java.nio.file.Path;
import java.util.List;

/** The page of one right: who gets it, when, how much and what is not known; then the cases, the rules and the sources. */
record RightPage(Right right, Rights rights, RuleOutline outline) {

    static String write(Right right, Rights rights, Path folder) {
        return new RightPage(right, rights, RuleOutline.of(right, rights.facts())).text(folder);
    }

    private String text(Path folder) {
        return top() + who() + numbersOf() + decided(folder) + known();
    }

    private String top() {
        RightCard card = right.card();
        Texts english = right.texts(Language.EN);
        return """
                # %s

                <!-- Written by RightPagesTest from services/rights: change the right, not this page. -->

                In Dutch: *%s*. In French (a translation): *%s*.

                %s

                **Who:** %s

                **How:** %s

                %s%sWords such as `INFORM`, SEEN or award year are [explained here](README.md#the-words).

                """.formatted(
                card.name().en(),
                card.name().nl(),
                card.name().fr(),
                english.what(),
                english.who(),
                english.how(),
                paysNothing() ? "" : "**How much:** %s\n\n".formatted(howMuch().inShort()),
                new NotKnown(right, outline, numbers()).text());
    }

    private String who() {
        RightCard card = right.card();
        return """
                %s

                ## %s, and when

                %s

                """.formatted(
                        new CardTable(card, outline, rights).text(),
                        isDuty() ? "Who must act" : "Who has it",
                        Markdown.list(card.conditions()));
    }

    private String numbersOf() {
        return paysNothing() ? "" : "## How much\n\n" + howMuch().text() + "\n\n";
    }

    private String decided(Path folder) {
        return """
                ## Cases

                %s

                ## The answers in words

                %s

                ## The rules

                What a rule cannot know yet stays unknown; it is never taken for a no.

                %s

                """.formatted(
                        new CaseTable(right.card(), rights.facts()).text(folder),
                        ReasonTable.of(right),
                        DecisionText.of(right));
    }

    private String known() {
        RightCard card = right.card();
        return """
                ## The facts that the rules use

                Whether a source may be asked for a fact is written in [the facts](../facts.md).

                %s

                ## What is unverified

                %s

                ## What is sensitive

                %s

                ## Sources

                %s
                """.formatted(
                        UsedFacts.of(card, outline),
                        Markdown.list(card.unverified()),
                        Markdown.list(card.sensitive()),
                        Sources.of(card, numbers()));
    }

    private boolean isDuty() {
        return right.card().mode() == Mode.REMIND;
    }

    private boolean paysNothing() {
        return isDuty() && howMuch().hasNothing();
    }

    private HowMuch howMuch() {
        return new HowMuch(right, outline, numbers());
    }

    private List<Parameter> numbers() {
        return rights.parameters().of(right.name());
    }
}
