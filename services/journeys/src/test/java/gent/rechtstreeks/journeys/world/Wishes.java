package gent.rechtstreeks.journeys.world;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import java.time.Instant;
import java.util.Map;

/** What residents say of how they want to be treated. */
public record Wishes(World world) {

    private static final String PUSH = "/me/consents/push-messages";

    /** Yes to push messages; returns when whoever sends them knows. */
    public void wantsPushes(Person person) {
        says(person, "GIVEN");
        eventually(
                "the yes has arrived", () -> assertThat(pushesAreWanted(person)).isTrue());
    }

    /** No any more; from that moment nothing may be sent. */
    public Instant wantsNoPushes(Person person) {
        return Instant.parse(says(person, "WITHDRAWN").get("effectiveAt").asText());
    }

    /** Only a human is to act; returns when whoever decides knows. */
    public void objects(Person person) {
        wanted(world.api()
                .send(
                        Service.CONSENT,
                        "PUT",
                        "/me/objection?channel=APP",
                        world.api().resident(person),
                        null));
        objectionArrives(person);
    }

    /** Returns when whoever decides knows that the person objects. */
    public void objectionArrives(Person person) {
        eventually("the objection has arrived", () -> assertThat(world.databases()
                        .count(
                                Service.GRANTING,
                                "SELECT count(*) FROM objection WHERE objects AND resident_id = ?",
                                world.api().residentId(person).orElseThrow()))
                .isEqualTo(1));
    }

    /** Gives a fact of the own. */
    public void tells(Person person, String fact, String value) {
        wanted(world.api()
                .send(
                        Service.LIFE_EVENTS,
                        "PUT",
                        "/me/facts/" + fact,
                        world.api().resident(person),
                        Map.of("value", value)));
    }

    /** Says it no longer. */
    public void takesBack(Person person, String fact) {
        wanted(world.api()
                .send(
                        Service.LIFE_EVENTS,
                        "DELETE",
                        "/me/facts/" + fact,
                        world.api().resident(person),
                        null));
    }

    public void reads(Person person, String language) {
        wanted(world.api()
                .send(
                        Service.NOTIFICATIONS,
                        "PUT",
                        "/me/preferences",
                        world.api().resident(person),
                        Map.of("language", language)));
    }

    private boolean pushesAreWanted(Person person) {
        return world.databases()
                        .count(
                                Service.NOTIFICATIONS,
                                "SELECT count(*) FROM push_consent WHERE given AND resident_id = ?",
                                world.api().residentId(person).orElseThrow())
                == 1;
    }

    private JsonNode says(Person person, String decision) {
        return wanted(world.api()
                .send(
                        Service.CONSENT,
                        "PUT",
                        PUSH,
                        world.api().resident(person),
                        Map.of("decision", decision, "agreementVersion", 1, "channel", "APP")));
    }

    private static JsonNode wanted(Http.Answer answer) {
        assertThat(answer.ok())
                .as("answered %s: %s", answer.status(), answer.body())
                .isTrue();
        return answer.body();
    }
}
