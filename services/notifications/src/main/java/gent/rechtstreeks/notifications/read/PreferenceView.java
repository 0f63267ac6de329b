package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.prefer.Language;
import java.util.List;

/**
 * What a resident prefers.
 *
 * @param language the tag of the language in which the resident reads
 * @param languages the tags that can be chosen
 */
record PreferenceView(String language, List<String> languages) {

    static PreferenceView of(Language language) {
        return new PreferenceView(language.tag(), tags());
    }

    static List<String> tags() {
        return Language.KNOWN.stream().map(Language::tag).toList();
    }
}
