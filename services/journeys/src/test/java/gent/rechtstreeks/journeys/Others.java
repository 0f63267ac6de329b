package gent.rechtstreeks.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;

/**
 * The ids in the links of somebody else, as they would be passed on.
 *
 * @param right of what the rules say of one
 * @param message in their feed
 */
record Others(String right, String message, String lifeEvent) {

    static Others of(World world, Person person) {
        JsonNode line = first(world, person, Service.ELIGIBILITY, "/me/assessments?limit=10", "assessments");
        JsonNode entry = first(world, person, Service.NOTIFICATIONS, "/feed?limit=10", "entries");
        return new Others(
                line.get("id").asText(),
                entry.get("id").asText(),
                entry.get("lifeEvent").asText());
    }

    private static JsonNode first(World world, Person person, Service service, String path, String list) {
        return world.api()
                .get(service, path, world.api().resident(person))
                .body()
                .path(list)
                .path(0);
    }
}
