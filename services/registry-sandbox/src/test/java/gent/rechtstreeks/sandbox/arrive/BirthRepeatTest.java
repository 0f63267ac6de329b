package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.births.Birth;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was told of a birth is told again. */
@QuarkusTest
@WithTestResource(StackResource.class)
class BirthRepeatTest {
    private static final String TOPIC = "registry.births";

    @Test
    void aRepeatedVersionIsANewRecordOfTheSameMessage() {
        String event = firstEvent(birth("{}").extract().jsonPath());
        Birth registered = published(event, 2);

        repeat(event, "{\"version\":1}", 202);
        repeat(event, "{\"version\":2}", 202);

        TopicProbe.await(TOPIC, Birth.class, birth -> records(event).size() == 4);
        List<Birth> all = records(event);
        assertThat(all.get(2)).isEqualTo(all.get(0));
        assertThat(all.get(3)).isEqualTo(registered);
        assertThat(TopicProbe.envelopes(TOPIC).stream()
                        .filter(envelope -> envelope.subject().equals(event))
                        .map(envelope -> envelope.id())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void onlyWhatWasPublishedCanBeRepeated() {
        String event = firstEvent(birth("{\"stage\":\"NOTIFIED\"}").extract().jsonPath());

        repeat(event, "{\"version\":2}", 404);
        repeat(event, "{\"version\":0}", 400);
        repeat(event, "", 400);
        repeat(UUID.randomUUID().toString(), "{\"version\":1}", 404);
    }

    private static void repeat(String event, String body, int status) {
        operator().body(body).post("/births/{eventId}/repeat", event).then().statusCode(status);
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
