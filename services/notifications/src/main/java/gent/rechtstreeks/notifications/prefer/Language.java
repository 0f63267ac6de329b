package gent.rechtstreeks.notifications.prefer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which residents can read. Dutch is the city's own; any other is a translation of it, and says so.
 *
 * @param tag as BCP 47 has it
 */
public record Language(String tag, Direction direction) {

    public static final Language DUTCH = of("nl");
    public static final Language FRENCH = of("fr");
    public static final Language ENGLISH = of("en");

    /** Those in which every message has words, Dutch first. */
    public static final List<Language> KNOWN = List.of(DUTCH, FRENCH, ENGLISH);

    /** A language is written in the direction of its own name. */
    public static Language of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Language(tag, Direction.of(locale.getDisplayLanguage(locale)));
    }

    /** Empty when there are no words in it. */
    public static Optional<Language> known(String tag) {
        return KNOWN.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The language of which this one is a translation; empty for Dutch. */
    public Optional<Language> original() {
        return equals(DUTCH) ? Optional.empty() : Optional.of(DUTCH);
    }
}
