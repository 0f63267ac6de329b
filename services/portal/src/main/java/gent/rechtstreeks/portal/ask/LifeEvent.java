package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened to the resident, as the city knows it.
 *
 * @param kind a code; a newer service may know more than we do
 * @param label what happened, in a word
 * @param status a code: whether the register still stands by it
 * @param state how far it is, in a sentence
 */
public record LifeEvent(
        UUID id, String kind, String label, String status, String state, LocalDate occurredOn, Instant knownSince) {

    /** An event that lacks these is none. */
    public LifeEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        Objects.requireNonNull(occurredOn);
        Objects.requireNonNull(knownSince);
    }

    /** Somebody died, or a child was stillborn: nobody who reads of it is asked to look forward to anything. */
    public boolean isLoss() {
        return !isAnnulled() && (kind.equals("DEATH") || kind.equals("STILLBIRTH"));
    }

    /** What is lost, or never was: nothing is told with it but what was written for it. */
    public boolean isQuiet() {
        return kind.equals("STILLBIRTH") || isAnnulled();
    }

    /** It never was, and was no death: what was given by it is in doubt. */
    public boolean isTakenBack() {
        return isAnnulled() && !kind.equals("DEATH");
    }

    /** The register took it back. */
    public boolean isAnnulled() {
        return status.equals("ANNULLED");
    }
}
