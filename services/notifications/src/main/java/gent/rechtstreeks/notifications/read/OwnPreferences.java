package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.prefer.store.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads and sets what the one who is logged in prefers, also under an id that another one survived. */
@ApplicationScoped
class OwnPreferences {

    private final Aliases aliases;
    private final Preferences preferences;

    OwnPreferences(Aliases aliases, Preferences preferences) {
        this.aliases = aliases;
        this.preferences = preferences;
    }

    @Transactional
    Language language(UUID login) {
        return preferences.languageOf(aliases.survivorOf(login));
    }

    /** Nobody is merged before the choice is kept. */
    @Transactional
    void choose(UUID login, Language language) {
        aliases.holdStill();
        preferences.choose(aliases.survivorOf(login), language);
    }
}
