package gent.rechtstreeks.eligibility.rights;

import java.util.Locale;

/** The languages of the texts. Dutch is the one that counts; the others are marked as translations of it. */
public enum Language {
    NL,
    FR,
    EN;

    /** As in a language header and in names of files. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isTranslation() {
        return this != NL;
    }
}
