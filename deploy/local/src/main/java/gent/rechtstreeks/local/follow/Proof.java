package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is kept of a resident's answers, as an auditor reads it.
 *
 * @param whole whether the chain is what was written, from its first entry to its last
 */
record Proof(List<Entry> entries, boolean whole) {

    private static final int SHOWN_OF_A_HASH = 12;

    /**
     * One entry of the chain.
     *
     * @param what was said of which version, and how
     * @param before the hash of the entry before, which this one's covers; null in the first
     */
    record Entry(long number, String what, String hash, String before) {}

    static Proof of(JsonNode audit) {
        List<Entry> entries = new ArrayList<>();
        audit.get("revisions").forEach(revision -> entries.add(entry(revision)));
        return new Proof(entries, audit.at("/chain/whole").asBoolean());
    }

    List<String> lines(Ink ink) {
        List<String> lines =
                new ArrayList<>(List.of("", "  " + ink.bold("What is kept") + ", so that it can be proven", ""));
        for (Entry entry : entries) {
            lines.add(String.format("    %d  %-36s", entry.number(), entry.what())
                    + ink.dim("hash " + start(entry.hash()) + covers(entry)));
        }
        String verdict = whole
                ? ink.green("the chain is whole") + ": the auditor's check has worked out every hash again"
                : ink.red("the chain is broken");
        lines.add("       " + verdict);
        return lines;
    }

    private static String covers(Entry entry) {
        return entry.before() == null ? ", the first" : ", covers " + start(entry.before());
    }

    private static String start(String hash) {
        return hash.substring(0, SHOWN_OF_A_HASH);
    }

    private static Entry entry(JsonNode revision) {
        JsonNode snapshot = parsed(revision.get("serializedSnapshot").asText());
        String what = snapshot.get("state").asText().toLowerCase(Locale.ROOT) + ", version "
                + snapshot.get("agreementVersion").asText() + ", by "
                + snapshot.get("channel").asText().toLowerCase(Locale.ROOT);
        return new Entry(
                revision.get("sequence").asLong(),
                what,
                revision.get("serializedHash").asText(),
                revision.path("predecessorHash").textValue());
    }

    private static JsonNode parsed(String snapshot) {
        try {
            return Http.JSON.readTree(snapshot);
        } catch (JsonProcessingException e) {
            throw new StackException("An entry of the chain is no JSON.", e);
        }
    }
}
