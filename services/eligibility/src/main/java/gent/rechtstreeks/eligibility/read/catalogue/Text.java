package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.rights.Language;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A text of a right in one language.
 *
 * @param translation whether it is a translation of the Dutch text, which is the one that counts
 */
public record Text(String language, String text, boolean translation) {

    /** The same text in every language, Dutch first. */
    static List<Text> inEach(Function<Language, String> text) {
        return Arrays.stream(Language.values())
                .map(language -> new Text(language.tag(), text.apply(language), language.isTranslation()))
                .toList();
    }
}
