package gent.rechtstreeks.eligibility.rulebook;

import java.time.Instant;

/**
 * Something that was done with a rulebook.
 *
 * @param id in the order in which it was done
 * @param rulebook null for an upload that was refused
 * @param by the id of a login; null when the service did it by itself
 */
public record Step(long id, Long rulebook, Kind kind, String by, Instant at, String detail) {

    /** What can be done. */
    public enum Kind {
        MADE,
        CHECKED,
        REFUSED,
        DRY_RUN,
        APPROVED,
        IN_FORCE,
        REPLACED,
        ROLLED_BACK
    }
}
