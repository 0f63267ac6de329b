package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All words about one right in one language.
 *
 * @param written empty when nobody wrote of it yet
 */
record Wording(String right, Optional<Right> written, Phrases phrases, Dictionary dictionary) {

    Language language() {
        return phrases.language();
    }

    Optional<RightCard> card() {
        return written.map(Right::card);
    }

    Optional<Texts> texts() {
        return written.map(known -> known.texts(language()));
    }

    String name() {
        return card().map(known -> known.name().in(language())).orElse(right);
    }

    String official() {
        return card().map(known -> known.name().in(Language.NL)).orElse(right);
    }

    String headline(Answer answer, Discretion discretion) {
        return phrases.get(Headline.key(answer, card(), discretion));
    }

    /** Null when it is not written, or when nothing is left of it without what is not known. */
    String text(Function<Texts, String> which, Map<String, String> figures) {
        return texts().map(which)
                .map(text -> Filling.of(text, figures))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    /** Of what a number is; null when nobody wrote it. */
    String number(String parameter) {
        return texts().flatMap(words -> words.number(parameter)).orElse(null);
    }

    /** Null when no amount is known. */
    String amount(Map<String, String> figures) {
        return figures.containsKey("amount") ? own("amount", "amount", figures) : null;
    }

    /** Null when there is no last day. */
    String deadline(Map<String, String> figures, Answer answer) {
        String general = Headline.isObligation(answer, card()) ? "deadline.obligation" : "deadline";
        return figures.containsKey("deadline") ? own("deadline", general, figures) : null;
    }

    /** The right's own words, or those that stand for all rights. */
    private String own(String key, String general, Map<String, String> figures) {
        String text = texts().flatMap(words -> words.get(key)).orElseGet(() -> phrases.get(general));
        return Filling.of(text, figures);
    }

    /** Null when none was verified. */
    Explanation.Remedy remedy() {
        return card().map(RightCard::remedy)
                .filter(known -> known.isVerified())
                .map(known -> new Explanation.Remedy(known.body(), known.termDays(), known.suspends()))
                .orElse(null);
    }
}
