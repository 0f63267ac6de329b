package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.util.ArrayList;
import java.util.List;

/** What is not known and changes who gets what: a reader must see it before the numbers, not after them. */
record NotKnown(Right right, RuleOutline outline, List<Parameter> rows) {

    /** Of those on the card, which names the gravest first. */
    private static final int ON_TOP = 2;

    /** Empty when all is known. */
    String text() {
        List<String> doubts = right.card().unverified();
        List<String> sentences = new ArrayList<>(ends());
        if (rows.stream().anyMatch(row -> row.validFrom() == null)) {
            sentences.add("From when until when the [numbers](#how-much) hold: their source gives no date.");
        }
        doubts.stream().limit(ON_TOP).forEach(sentences::add);
        if (doubts.size() > ON_TOP) {
            sentences.add("More stands under [what is unverified](#what-is-unverified).");
        }
        return sentences.isEmpty() ? "" : "**Not known:**\n\n" + Markdown.list(sentences) + "\n\n";
    }

    private List<String> ends() {
        String then = outline.decidesAnAmount() ? "; then no amount is told" : "";
        return NumberGap.in(rows).entrySet().stream()
                .filter(gap -> gap.getKey().until() == null)
                .map(gap -> "For days %s: %s%s."
                        .formatted(gap.getKey().days(), NumberWords.names(gap.getValue(), rows), then))
                .toList();
    }
}
