package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.Operator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class TrailResourceTest {

    private final FeedClient resident = new FeedClient();

    @Test
    void theTrailTellsWhatWasToldAndTakenBackButNotToWhom() {
        Decision granted = wasteBags(resident.resident()).build();
        send(granted);
        send(next(granted, Kind.SILENCED).build());
        resident.await(entries ->
                !entries.isEmpty() && "WITHDRAWN".equals(entries.getFirst().state()));

        String body = Operator.asked()
                .queryParam("lifeEvent", granted.getLifeEventId())
                .get("/trail")
                .then()
                .statusCode(200)
                .body("lifeEvent", equalTo(granted.getLifeEventId().toString()))
                .body("steps", hasSize(2))
                .body("steps[0].station", equalTo("told"))
                .body("steps[0].right", equalTo("waste-bags"))
                .body("steps[0].outcome", equalTo("GRANTED"))
                .body("steps[0].detail", nullValue())
                .body("steps[0].at", equalTo("2026-03-02T09:00:00Z"))
                .body("steps[1].station", equalTo("withdrawn"))
                .extract()
                .asString();
        assertThat(body).doesNotContain(resident.resident().toString());
    }

    @Test
    void anUnknownLifeEventHasNoTrail() {
        assertThat(Operator.trail(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "not-a-uuid"})
    void whatIsNoLifeEventIsRefused(String lifeEvent) {
        Operator.asked()
                .queryParam("lifeEvent", lifeEvent)
                .get("/trail")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedLifeEvent"));
    }
}
