package gent.rechtstreeks.eligibility.rulebook;

import java.time.Instant;

/**
 * One version of all that is written of the rights.
 *
 * @param base the number of the version that it was made of; null for the first
 * @param why in the words of who made it
 * @param madeBy the id of a login; null when it came with the service
 * @param approval null until there is one; what comes with the service may do without
 * @param inForceSince null until it is, or when it never was
 */
public record Rulebook(
        long number,
        Long base,
        Origin origin,
        String why,
        String madeBy,
        Instant madeAt,
        State state,
        Approval approval,
        Instant inForceSince) {

    boolean standsOn(Rulebook other) {
        return base != null && base == other.number;
    }

    boolean wasMadeBy(String login) {
        return login.equals(madeBy);
    }

    /** How it came here. */
    public enum Origin {
        /** With the service, from the repository. */
        REPOSITORY,
        /** From somebody who makes policy. */
        UPLOAD
    }

    /** Where it stands. */
    public enum State {
        /** It loads, and that is all. */
        DRAFT,
        /** It comes into force at a moment that somebody named. */
        APPROVED,
        IN_FORCE,
        /** Another one took its place; it may come back when that one is rolled back. */
        REPLACED,
        /** Taken back, for good. */
        ROLLED_BACK
    }

    /**
     * A second person stands by it.
     *
     * @param by the id of a login
     * @param effectiveAt from when it is to be in force
     */
    public record Approval(String by, Instant at, Instant effectiveAt) {}
}
