package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where one purpose stands for one resident.
 *
 * @param agreementHash of the text that the resident read
 * @param until of a given one: the first moment at which it does not count any more; else null
 * @param effectiveAt from when nothing may happen against it
 */
public record Consent(
        String purpose,
        State state,
        int agreementVersion,
        String agreementHash,
        Instant since,
        Instant until,
        Instant effectiveAt,
        Source source) {

    /** The same words, in another state from now on. */
    Consent becomes(State next, Moment now, Source by) {
        return new Consent(purpose, next, agreementVersion, agreementHash, now.at(), null, now.effective(), by);
    }

    /** What is written into the chain of revisions; a key without a value is left out. */
    public String snapshot() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("purpose", purpose);
        facts.put("state", state);
        facts.put("agreementVersion", agreementVersion);
        facts.put("agreementHash", agreementHash);
        facts.put("since", since);
        facts.put("until", until);
        facts.put("effectiveAt", effectiveAt);
        facts.put("channel", source.channel());
        facts.put("worker", source.worker());
        return Canonical.json(facts);
    }
}
