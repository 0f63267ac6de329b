package gent.rechtstreeks.consent.decide;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Two residents turn out to be one.
 *
 * @param younger an alias of the survivor from now on
 * @param version the version of the younger resident that says so
 */
public record Merge(UUID younger, UUID survivor, long version) {

    /** The word in the chain of revisions; no purpose has this name. */
    public static final String SUBJECT = "merge";

    /** The same, into the one who survived the survivor. */
    public Merge into(UUID last) {
        return new Merge(younger, last, version);
    }

    /** Whether nobody would be left: the survivor went by the younger id before. */
    public boolean isARing() {
        return younger.equals(survivor);
    }

    /** What is written into the chain of the younger. */
    public String snapshot() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("supersededBy", survivor);
        return Canonical.json(facts);
    }
}
