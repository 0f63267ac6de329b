package gent.rechtstreeks.portal.login;

import java.util.Optional;

/**
 * The language, as the browser remembers it until it is closed.
 *
 * @param reader the mark of the resident whose own choice for all messages it is, for the next one may have another;
 *     empty when it was chosen here, which counts for whoever sits here
 */
record RememberedLanguage(Language language, String reader) {

    static Optional<RememberedLanguage> of(String cookie) {
        String[] parts = cookie.split("~", 2);
        return Language.known(parts[0])
                .map(language -> new RememberedLanguage(language, parts.length == 1 ? "" : parts[1]));
    }

    boolean isFor(String mark) {
        return reader.isEmpty() || reader.equals(mark);
    }

    String cookie() {
        return reader.isEmpty() ? language.tag() : language.tag() + "~" + reader;
    }
}
