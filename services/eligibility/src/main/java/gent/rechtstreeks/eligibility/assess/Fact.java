package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One word of a source on a fact of a resident: a value for a period, or that it has none to give.
 *
 * @param version monotonic per resident and fact
 * @param value as text; null unless the state is KNOWN
 * @param validFrom first day that the value holds for; null when it has always held
 * @param validUntil first day that it no longer holds for; null when no end is known
 * @param legalBasis the protocol or authorisation under which it was asked
 * @param purpose the right for which it was asked; null when that was not kept
 * @param lifeEventId the life event that made it asked; null when none did
 */
public record Fact(
        UUID residentId,
        String name,
        long version,
        State state,
        String value,
        LocalDate validFrom,
        LocalDate validUntil,
        String source,
        boolean selfDeclared,
        Instant asOf,
        String legalBasis,
        String purpose,
        UUID lifeEventId) {

    /** Whether the source gave a value. Silence is not a no. */
    public enum State {
        KNOWN,
        NO_DATA,
        NOT_ALLOWED
    }

    public FactKey key() {
        return new FactKey(residentId, name);
    }

    /** An authentic source gave a value; what a resident says of herself does not count here. */
    public boolean isAuthentic() {
        return state == State.KNOWN && !selfDeclared;
    }

    /** Whether it speaks of that day. That there is no value is said of the day that was asked about, and of no other. */
    public boolean speaksOf(LocalDate day) {
        return isDated() && validity().contains(day);
    }

    /**
     * Whether it answers a question: it speaks of the day, and gives a value or names it. A word that renews another one
     * names the question of that one and may speak of other days. One of which nobody knows the day can only be named.
     */
    public boolean answers(Question question) {
        return key().equals(question.about())
                && (speaksOf(question.on()) || !isDated())
                && (state == State.KNOWN || names(question));
    }

    /** The same, when either may speak of a person under an id that became an alias. */
    public boolean answers(Question question, KnownPeople people) {
        Question standing = new Question(
                question.about().knowing(people), question.purpose(), question.on(), question.lifeEventId());
        return of(people.standsFor(residentId)).answers(standing);
    }

    /** Whether it says that it was asked for that right after that life event; one without a life event may be. */
    private boolean names(Question question) {
        return question.purpose().equals(purpose)
                && (lifeEventId == null || lifeEventId.equals(question.lifeEventId()));
    }

    /** The same word, of another id of the same person. */
    Fact of(UUID sameResident) {
        return new Fact(
                sameResident,
                name,
                version,
                state,
                value,
                validFrom,
                validUntil,
                source,
                selfDeclared,
                asOf,
                legalBasis,
                purpose,
                lifeEventId);
    }

    /** The same word, now known to be about one day only; a value keeps its period. */
    public Fact about(LocalDate day) {
        return isDated()
                ? this
                : new Fact(
                        residentId,
                        name,
                        version,
                        state,
                        value,
                        day,
                        day.plusDays(1),
                        source,
                        selfDeclared,
                        asOf,
                        legalBasis,
                        purpose,
                        lifeEventId);
    }

    /** Not so for a word without a value of which nobody knows which day it was asked for. */
    boolean isDated() {
        return state == State.KNOWN || validFrom != null || validUntil != null;
    }

    /** As it is told in an assessment. */
    public UsedFact used() {
        return new UsedFact(residentId, name, value, source, asOf, legalBasis);
    }

    private Period validity() {
        return new Period(validFrom == null ? LocalDate.MIN : validFrom, validUntil);
    }
}
