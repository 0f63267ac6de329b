package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.kit.read.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which language to answer: as the address asks, else as the browser would like it, else in Dutch. */
public final class LanguageChoice {

    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private LanguageChoice() {}

    /**
     * @param asked null when the address asks for none
     * @param accepted the header; one that cannot be read counts for nothing
     */
    public static Language of(String asked, String accepted) {
        return asked == null ? liked(accepted).orElse(Language.NL) : named(asked);
    }

    private static Language named(String asked) {
        if (!TAGS.contains(asked)) {
            throw Problems.badRequest(
                    "malformedLanguage",
                    TAGS.stream().collect(Collectors.joining(", ", "The language is one of ", ".")));
        }
        return language(asked);
    }

    private static Optional<Language> liked(String accepted) {
        try {
            return accepted == null
                    ? Optional.empty()
                    : Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(accepted), TAGS))
                            .map(LanguageChoice::language);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Language language(String tag) {
        return Language.valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
