package gent.rechtstreeks.eligibility.rights;

import java.util.List;

/** The facts that the rules of a right use, and who gives them. */
final class UsedFacts {

    private UsedFacts() {}

    static String of(RightCard card, RuleOutline outline) {
        return Markdown.table(
                List.of("in the rules", "in words", "source", "how it comes"),
                outline.facts(),
                fact -> List.of(
                        Markdown.code(fact.field()),
                        fact.label().en(),
                        CardWords.source(fact),
                        CardWords.comes(fact) + CardWords.counts(card.countsOf(fact.name()))));
    }
}
