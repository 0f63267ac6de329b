package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the resident objects to proactive treatment (GDPR 21): then only a human acts.
 *
 * @param effectiveAt from when nothing may happen against it
 */
public record Objection(boolean objects, Instant since, Instant effectiveAt, Source source) {

    /** The word in the chain of revisions; no purpose has this name. */
    public static final String SUBJECT = "objection";

    /** Objects from now on. */
    public static Objection made(Moment now, Source source) {
        return new Objection(true, now.at(), now.effective(), source);
    }

    /** Does not object any more, from now on: nobody has to stop anything first. */
    public static Objection takenBack(Moment now, Source source) {
        return new Objection(false, now.at(), now.at(), source);
    }

    /** What a resident who says so has from now on; empty when it is so already. */
    public static Optional<Objection> said(Optional<Objection> current, boolean objects, Moment now, Source source) {
        if (current.map(Objection::objects).orElse(false) == objects) {
            return Optional.empty();
        }
        return Optional.of(objects ? made(now, source) : takenBack(now, source));
    }

    /** What is written into the chain of revisions. */
    public String snapshot() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("objects", objects);
        facts.put("since", since);
        facts.put("effectiveAt", effectiveAt);
        facts.put("channel", source.channel());
        facts.put("worker", source.worker());
        return Canonical.json(facts);
    }
}
