package gent.rechtstreeks.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What one person reads of what happened to the family, as "right TYPE" or "right TYPE WITHDRAWN". */
public final class PersonsFeed {

    private PersonsFeed() {}

    public static List<String> of(World world, Family family, Person person) {
        Http.Answer answer = world.api()
                .get(Service.NOTIFICATIONS, "/feed?limit=100", world.api().resident(person));
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : answer.body().path("entries")) {
            if (family.lifeEvents()
                    .contains(UUID.fromString(entry.get("lifeEvent").asText()))) {
                entries.add(line(entry));
            }
        }
        return entries;
    }

    /** What a person reads of a right, each entry as one text. */
    public static List<String> texts(World world, Person person, String right) {
        Http.Answer answer = world.api()
                .get(Service.NOTIFICATIONS, "/feed?limit=100", world.api().resident(person));
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : answer.body().path("entries")) {
            if (entry.get("right").asText().equals(right)) {
                texts.add(entry.toString());
            }
        }
        return texts;
    }

    /** How many entries these events have brought to anybody's feed. */
    public static long entriesOfAll(World world, Collection<UUID> lifeEvents) {
        return world.databases()
                .count(
                        Service.NOTIFICATIONS,
                        "SELECT count(*) FROM feed_entry WHERE state <> 'SILENT' AND life_event_id = ANY (?)",
                        lifeEvents);
    }

    private static String line(JsonNode entry) {
        String state = entry.get("state").asText();
        String line = entry.get("right").asText() + " " + entry.get("type").asText();
        return state.equals("ACTIVE") ? line : line + " " + state;
    }
}
