package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.facts.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a source says to one question.
 *
 * @param value as text: true, a day, a code, 1234.50, 3; null unless known, as are the days and the moment
 * @param replacedBy the number that stands; null unless replaced
 */
record FactAnswer(
        UUID reference,
        State state,
        String value,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant asOf,
        String replacedBy) {

    /**
     * No data: a file, but nothing on that day. Not registered: no file of this person at all. Replaced: ask again with the
     * number that stands. No legal context: not for that right.
     */
    enum State {
        KNOWN,
        NO_DATA,
        NOT_REGISTERED,
        REPLACED,
        NO_LEGAL_CONTEXT
    }

    static FactAnswer without(UUID reference, State state) {
        return new FactAnswer(reference, state, null, null, null, null, null);
    }

    static FactAnswer replaced(UUID reference, String by) {
        return new FactAnswer(reference, State.REPLACED, null, null, null, null, by);
    }

    static FactAnswer of(UUID reference, Said said, Instant now) {
        return said.value() == null
                ? without(reference, State.NO_DATA)
                : new FactAnswer(
                        reference,
                        State.KNOWN,
                        said.value(),
                        said.days().from(),
                        said.days().until(),
                        now,
                        null);
    }
}
