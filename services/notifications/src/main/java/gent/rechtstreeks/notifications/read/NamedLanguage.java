package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.notifications.prefer.Language;
import java.util.Optional;

/** A language as a client names it, which must be one that has words. */
final class NamedLanguage {

    private NamedLanguage() {}

    /** The one with this tag; a problem when there is none. What was sent is not repeated: it may be anything. */
    static Language of(String tag) {
        return Language.known(tag)
                .orElseThrow(() -> Problems.badRequest(
                        "unknownLanguage", "The language is one of " + String.join(", ", PreferenceView.tags()) + "."));
    }

    /** The one that an address asks for; empty when it asks for none. */
    static Optional<Language> asked(String tag) {
        return Optional.ofNullable(tag).map(NamedLanguage::of);
    }
}
