package gent.rechtstreeks.notifications.rights;

import gent.rechtstreeks.notifications.prefer.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A right of which residents can be told: it has words in every language.
 *
 * @param link the page where the resident can do something about it, if there is one
 */
public record TellableRight(Map<Language, RightText> texts, Optional<String> link) {

    public TellableRight {
        texts = Map.copyOf(texts);
    }

    public RightText in(Language language) {
        return texts.get(language);
    }
}
