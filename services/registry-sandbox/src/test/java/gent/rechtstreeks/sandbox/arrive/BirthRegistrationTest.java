package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static gent.rechtstreeks.sandbox.Sandbox.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.births.Birth;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Births that are notified first and registered later. */
@QuarkusTest
@WithTestResource(StackResource.class)
class BirthRegistrationTest {
    private static final String TOPIC = "registry.births";

    @Test
    void aNotifiedBirthIsRegisteredWhenItIsDeclared() {
        String event = firstEvent(birth("{\"stage\":\"NOTIFIED\"}")
                .body("births[0].version", equalTo(1))
                .extract()
                .jsonPath());

        registration(event).statusCode(200).body("births[0].version", equalTo(2));

        assertThat(published(event, 2).getChild().getInsz()).isNotNull();
    }

    @Test
    void twinsAreDeclaredAtOneMoment() {
        List<String> events = birth("{\"twins\":true,\"stage\":\"NOTIFIED\"}")
                .extract()
                .jsonPath()
                .getList("births.eventId");

        operator()
                .contentType("application/json")
                .body(Map.of("eventIds", events))
                .post("/births/registrations")
                .then()
                .statusCode(204);

        assertThat(events).hasSize(2).allSatisfy(event -> assertThat(
                        published(event, 2).getChild().getInsz())
                .isNotNull());
    }

    @Test
    void aSecondDeclarationChangesNothing() {
        String event = firstEvent(birth("{\"stage\":\"NOTIFIED\"}").extract().jsonPath());
        int members = registration(event).extract().path("household.members");

        registration(event).statusCode(200).body("household.members", equalTo(members));

        published(event, 2);
        assertThat(records(event)).hasSize(2);
    }

    @Test
    void anUnknownBirthCannotBeRegistered() {
        registration(UUID.randomUUID().toString()).statusCode(404).contentType("application/problem+json");
    }

    private static String firstEvent(JsonPath answer) {
        return answer.getString("births[0].eventId");
    }

    private static Birth published(String event, long version) {
        return TopicProbe.await(
                TOPIC, Birth.class, birth -> birth.getEventId().equals(event) && birth.getVersion() == version);
    }

    private static List<Birth> records(String event) {
        return TopicProbe.all(TOPIC, Birth.class).stream()
                .filter(birth -> birth.getEventId().equals(event))
                .toList();
    }
}
