package gent.rechtstreeks.eligibility.rights;

import java.util.Map;

/**
 * A right or obligation with all that is written of it.
 *
 * @param rules the text of its {@code rules.dmn}
 */
public record Right(RightCard card, Map<Language, Texts> texts, String rules) {

    public String name() {
        return card.right();
    }

    public Texts texts(Language language) {
        return texts.get(language);
    }
}
