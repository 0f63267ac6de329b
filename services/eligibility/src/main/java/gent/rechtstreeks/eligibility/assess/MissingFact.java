package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that would settle an assessment, of whom, and who could give it.
 *
 * @param on the day that it must hold for; null for the day of the event
 */
public record MissingFact(UUID residentId, String fact, String source, LocalDate on) {

    private static final String RESIDENT = "resident";

    public MissingFact(UUID residentId, String fact, String source) {
        this(residentId, fact, source, null);
    }

    public FactKey key() {
        return new FactKey(residentId, fact);
    }

    /** The day to ask about. */
    LocalDate dayOf(LifeEvent event) {
        return on == null ? event.day() : on;
    }

    /** Whether a fact request can bring it: it comes neither with the event only, nor from the resident only. */
    boolean isAskable() {
        return !comesWithEvent() && !source.equals(RESIDENT);
    }

    /** The register tells it with the life event and its snapshots, or not at all (a protected address). */
    boolean comesWithEvent() {
        return source.equals(Domicile.SOURCE);
    }
}
