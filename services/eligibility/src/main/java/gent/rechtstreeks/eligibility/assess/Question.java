package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.kit.wire.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A fact to ask of a source.
 *
 * @param purpose the right that needs it
 * @param on the day that the answer must hold for
 */
public record Question(FactKey about, String purpose, LocalDate on, UUID lifeEventId) {

    /** The same question has the same id: a source is not asked twice about one day. */
    public UUID id() {
        return Ids.of("fact-request", about.residentId().toString(), about.fact(), purpose, on.toString());
    }

    /**
     * What an answer needs to ask of sources. Nothing as long as it also misses what only the register could have told: then
     * an answer could not lead to the right, and what cannot help is not asked.
     */
    public static List<Question> of(Assessment answer, LifeEvent event) {
        if (answer.missing().stream().anyMatch(MissingFact::comesWithEvent)) {
            return List.of();
        }
        return answer.missing().stream()
                .filter(MissingFact::isAskable)
                .map(missing -> new Question(missing.key(), answer.right(), missing.dayOf(event), event.lifeEventId()))
                .toList();
    }
}
