package gent.rechtstreeks.notifications.prefer.store;

import gent.rechtstreeks.notifications.prefer.Language;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What residents prefer; whoever chose nothing has no row. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<PreferenceRow, UUID> {

    // One statement: two devices of one resident may choose at once, and the last one counts.
    private static final String CHOOSE = """
            INSERT INTO preference (resident_id, language) VALUES (:resident, :language)
            ON CONFLICT (resident_id) DO UPDATE SET language = excluded.language
            """;

    /** The language in which a resident reads: Dutch, unless they chose another one. */
    public Language languageOf(UUID resident) {
        return findByIdOptional(resident).flatMap(PreferenceRow::language).orElse(Language.DUTCH);
    }

    /** Of all these residents; who chose none has the usual one. */
    public Map<UUID, Language> languagesOf(Collection<UUID> residents) {
        Map<UUID, Language> languages = new HashMap<>();
        residents.forEach(resident -> languages.put(resident, Language.DUTCH));
        list("residentId in ?1", residents)
                .forEach(row -> row.language().ifPresent(chosen -> languages.put(row.residentId(), chosen)));
        return languages;
    }

    public void choose(UUID resident, Language language) {
        getEntityManager()
                .createNativeQuery(CHOOSE)
                .setParameter("resident", resident)
                .setParameter("language", language.tag())
                .executeUpdate();
    }

    /** Two residents turn out to be one: what the survivor chose counts, or else what the younger chose. */
    public void join(UUID younger, UUID survivor) {
        findByIdOptional(younger).ifPresent(chosen -> {
            if (findByIdOptional(survivor).isEmpty()) {
                persist(new PreferenceRow(survivor, chosen));
            }
            delete(chosen);
        });
    }
}
