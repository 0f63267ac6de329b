package gent.rechtstreeks.consent.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Revision;
import gent.rechtstreeks.consent.decide.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Reads what a revision of a consent says. */
@ApplicationScoped
class Snapshots {

    private final ObjectMapper json;

    Snapshots(ObjectMapper json) {
        this.json = json;
    }

    ConsentEvent event(Revision revision) {
        JsonNode snapshot = read(revision.snapshot());
        return new ConsentEvent(
                State.valueOf(snapshot.get("state").textValue()),
                revision.at(),
                time(snapshot.get("until")),
                snapshot.has("channel")
                        ? Channel.valueOf(snapshot.get("channel").textValue())
                        : null);
    }

    private static Instant time(JsonNode node) {
        return node == null ? null : Instant.parse(node.textValue());
    }

    private JsonNode read(String snapshot) {
        try {
            return json.readTree(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision that is no JSON", e);
        }
    }

    /**
     * Something that happened to a consent.
     *
     * @param until of a given one; else null
     * @param channel null when nobody said anything
     */
    record ConsentEvent(State state, Instant at, Instant until, Channel channel) {}
}
