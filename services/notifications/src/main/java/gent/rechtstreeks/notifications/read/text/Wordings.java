package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.rights.RightBook;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The words of every language. */
@ApplicationScoped
public class Wordings {

    private final Map<Language, Wording> wordings;

    Wordings(Texts dutch, @Localized("fr") Texts french, @Localized("en") Texts english, RightBook rights) {
        wordings = Map.of(
                Language.DUTCH, new Wording(Language.DUTCH, dutch, new DutchNotation(), rights),
                Language.FRENCH, new Wording(Language.FRENCH, french, new FrenchNotation(), rights),
                Language.ENGLISH, new Wording(Language.ENGLISH, english, new EnglishNotation(), rights));
    }

    public Wording in(Language language) {
        return wordings.get(language);
    }
}
