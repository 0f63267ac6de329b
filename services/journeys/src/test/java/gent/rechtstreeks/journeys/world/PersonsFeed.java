package gent.rechtstreeks.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What one person reads of what happened to the family, as "right TYPE" or "right TYPE WITHDRAWN". The overview of all that
 * can still be asked for is about no right in particular; the stories do not follow it.
 */
public final class PersonsFeed {

    private PersonsFeed() {}

    public static List<String> of(World world, Family family, Person person) {
        return entries(world, person)
                .filter(entry -> family.lifeEvents()
                        .contains(UUID.fromString(entry.get("lifeEvent").asText())))
                .filter(entry -> !entry.get("right").isNull())
                .map(PersonsFeed::line)
                .toList();
    }

    /** The place of each entry as it is now, an overview's too. */
    public static List<String> cursors(World world, Person person) {
        return entries(world, person).map(entry -> entry.get("cursor").asText()).toList();
    }

    /** What a person reads of a right, each entry as one text. */
    public static List<String> texts(World world, Person person, String right) {
        return entries(world, person)
                .filter(entry -> entry.get("right").asText().equals(right))
                .map(JsonNode::toString)
                .toList();
    }

    /** The overview of all that the person can still ask for, each entry as one text. */
    public static List<String> overviews(World world, Person person) {
        return entries(world, person)
                .filter(entry -> entry.get("right").isNull())
                .map(JsonNode::toString)
                .toList();
    }

    /** How many entries about one right these events have brought to anybody's feed. */
    public static long entriesOfAll(World world, Collection<UUID> lifeEvents) {
        return world.databases()
                .count(
                        Service.NOTIFICATIONS,
                        "SELECT count(*) FROM feed_entry WHERE position IS NOT NULL AND right_name IS NOT NULL"
                                + " AND life_event_id = ANY (?)",
                        lifeEvents);
    }

    private static Stream<JsonNode> entries(World world, Person person) {
        Http.Answer answer = world.api()
                .get(Service.NOTIFICATIONS, "/feed?limit=100", world.api().resident(person));
        return StreamSupport.stream(answer.body().path("entries").spliterator(), false);
    }

    private static String line(JsonNode entry) {
        String state = entry.get("state").asText();
        String line = entry.get("right").asText() + " " + entry.get("type").asText();
        return state.equals("ACTIVE") ? line : line + " " + state;
    }
}
