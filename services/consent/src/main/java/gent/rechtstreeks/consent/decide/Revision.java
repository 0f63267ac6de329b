package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One entry in the chain of what a resident said. It is never changed, and its hash covers that of the entry before.
 *
 * @param sequence 1 for the first of this resident
 * @param subject the purpose, or what else it is about
 * @param snapshot canonical JSON of how that stood from then on
 * @param predecessorHash null for the first
 */
public record Revision(
        UUID id,
        UUID resident,
        long sequence,
        String subject,
        String snapshot,
        Instant at,
        String predecessorHash,
        String hash) {

    /** The hash that this content has. */
    String rightHash() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("residentId", resident);
        facts.put("sequence", sequence);
        facts.put("subject", subject);
        facts.put("snapshot", snapshot);
        facts.put("at", at);
        facts.put("predecessorHash", predecessorHash);
        return Canonical.hash(Canonical.json(facts));
    }

    Revision sealed() {
        return new Revision(id, resident, sequence, subject, snapshot, at, predecessorHash, rightHash());
    }
}
