package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Stage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who go back on the same day. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MoveReturnTest {
    private static final String CLOSED = "urn:problem-type:rechtstreeks:moveClosed";

    @ParameterizedTest
    @ValueSource(strings = {"WHOLE", "SOME", "JOINING", "ARRIVING"})
    void theSamePeopleGoBackOnTheSameDayByAMoveOfItsOwn(String who) {
        JsonPath answer = move("{\"who\":\"%s\",\"effectiveOn\":\"2026-02-20\"}".formatted(who))
                .extract()
                .jsonPath();
        String event = answer.getString("eventId");
        String before = households(answer.getString("movers[0].insz")).extract().asString();
        ofMove(event, "confirmation");
        Move there = MovesTold.version(event, 2);

        String back = ofMove(event, "return")
                .statusCode(201)
                .body("version", equalTo(1))
                .body("movers", equalTo(answer.getList("movers")))
                .extract()
                .path("eventId");

        Move told = MovesTold.version(back, 1);
        assertThat(back).isNotEqualTo(event);
        assertThat(told.getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(told.getEffectiveOn()).isEqualTo(there.getEffectiveOn());
        assertThat(told.getFrom()).isEqualTo(there.getTo());
        assertThat(told.getTo()).isEqualTo(there.getFrom());
        assertThat(households(answer.getString("movers[0].insz")).extract().asString())
                .isEqualTo(before);
    }

    @Test
    void whoReturnsFromAbroadComesFromOutsideTheRegister() {
        JsonPath answer =
                move("{\"to\":\"ABROAD\",\"stage\":\"CONFIRMED\"}").extract().jsonPath();

        String back = ofMove(answer.getString("eventId"), "return")
                .statusCode(201)
                .extract()
                .path("eventId");

        Move told = MovesTold.version(back, 1);
        assertThat(told.getFrom()).isNull();
        assertThat(told.getAbroad()).isFalse();
        livesAt(answer, told.getTo().getAddressId());
    }

    @Test
    void theyGoBackOnce() {
        String event = move("{\"stage\":\"CONFIRMED\"}").extract().path("eventId");
        String first = ofMove(event, "return").extract().path("eventId");

        ofMove(event, "return").statusCode(201).body("eventId", equalTo(first));
    }

    @Test
    void aMoveThatTheyCameBackFromIsAnnulledOnlyAfterTheReturn() {
        JsonPath answer = move("{\"stage\":\"CONFIRMED\"}").extract().jsonPath();
        String event = answer.getString("eventId");
        Move there = MovesTold.version(event, 1);
        String back = ofMove(event, "return").extract().path("eventId");

        ofMove(event, "annulment").statusCode(409).body("type", equalTo(CLOSED));
        livesAt(answer, there.getFrom().getAddressId());

        ofMove(back, "annulment").statusCode(200);
        livesAt(answer, there.getTo().getAddressId());
        ofMove(event, "annulment").statusCode(200);
        livesAt(answer, there.getFrom().getAddressId());
    }

    @Test
    void aReturnThatNeverWasMakesRoomForAnother() {
        String event = move("{\"stage\":\"CONFIRMED\"}").extract().path("eventId");
        String first = ofMove(event, "return").extract().path("eventId");
        ofMove(first, "annulment").statusCode(200);

        ofMove(event, "return").statusCode(201).body("eventId", not(equalTo(first)));
    }

    private static void livesAt(JsonPath answer, String address) {
        households(answer.getString("movers[0].insz")).body("households[0].address.addressId", equalTo(address));
    }
}
