package gent.rechtstreeks.portal.login;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Dutch counts; the others are translations. */
public enum Language {
    NL("Nederlands", "Verder in het Nederlands"),
    FR("Français", "Poursuivez en français"),
    EN("English", "Continue in English");

    private final String ownName;
    private final String invitation;

    Language(String ownName, String invitation) {
        this.ownName = ownName;
        this.invitation = invitation;
    }

    /** The one with this tag, of which only the language counts: {@code fr-BE} is French. */
    public static Optional<Language> known(String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(known -> known.tag().equals(language))
                .findFirst();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** English as it is written in England: in Belgium's an amount stands before its sign. */
    public Locale locale() {
        return Locale.of(tag(), this == EN ? "GB" : "BE");
    }

    public String ownName() {
        return ownName;
    }

    public String invitation() {
        return invitation;
    }

    public boolean isTranslation() {
        return this != NL;
    }
}
