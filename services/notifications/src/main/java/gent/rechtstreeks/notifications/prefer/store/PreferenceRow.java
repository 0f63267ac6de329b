package gent.rechtstreeks.notifications.prefer.store;

import gent.rechtstreeks.notifications.prefer.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What a resident prefers. Only the choice is kept: neither when it was made nor what it was before. */
@Entity(name = "Preference")
@Table(name = "preference")
public class PreferenceRow {

    @Id
    private UUID residentId;

    private String language;

    protected PreferenceRow() {}

    /** What the survivor prefers when only the other one chose. */
    PreferenceRow(UUID survivor, PreferenceRow younger) {
        residentId = survivor;
        language = younger.language;
    }

    UUID residentId() {
        return residentId;
    }

    /** Empty when there are no words any more in the language that was chosen. */
    Optional<Language> language() {
        return Language.known(language);
    }
}
