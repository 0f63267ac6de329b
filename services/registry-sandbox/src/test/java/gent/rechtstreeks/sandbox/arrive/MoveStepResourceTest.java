package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class MoveStepResourceTest {
    private static final String CLOSED = "urn:problem-type:rechtstreeks:moveClosed";
    private static final String NOBODY = UUID.randomUUID().toString();

    @Test
    void anAnnouncedMoveIsDeclaredThenConfirmedAndOnlyThenTheyLiveThere() {
        JsonPath answer = move("{}").extract().jsonPath();
        String event = answer.getString("eventId");
        Move announced = MovesTold.version(event, 1);

        ofMove(event, "declaration").statusCode(200).body("version", equalTo(2));
        livesAt(answer, announced.getFrom().getAddressId());

        ofMove(event, "confirmation").statusCode(200).body("version", equalTo(3));
        livesAt(answer, announced.getTo().getAddressId());

        MovesTold.version(event, 3);
        assertThat(MovesTold.all(event))
                .extracting(Move::getStage)
                .containsExactly(Stage.ANNOUNCED, Stage.DECLARED, Stage.CONFIRMED);
        assertThat(MovesTold.all(event)).allSatisfy(told -> assertThat(told)
                .extracting(Move::getMovers, Move::getFrom, Move::getTo, Move::getEffectiveOn)
                .containsExactly(
                        announced.getMovers(), announced.getFrom(), announced.getTo(), announced.getEffectiveOn()));
        assertThat(MovesTold.types(event))
                .containsExactly(
                        "registry-sandbox.moves.notify.announced",
                        "registry-sandbox.moves.notify.declared",
                        "registry-sandbox.moves.notify.confirmed");
    }

    @Test
    void whoWasNotFoundThereLivesWhereTheyLived() {
        JsonPath answer = move("{\"stage\":\"DECLARED\"}").extract().jsonPath();
        String event = answer.getString("eventId");

        ofMove(event, "refusal").statusCode(200).body("version", equalTo(2));

        Move refused = MovesTold.version(event, 2);
        assertThat(refused.getStage()).isEqualTo(Stage.DECLARED);
        assertThat(refused.getStatus()).isEqualTo(Status.REFUSED);
        assertThat(MovesTold.types(event).getLast()).isEqualTo("registry-sandbox.moves.notify.refused");
        livesAt(answer, refused.getFrom().getAddressId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stage\":\"CONFIRMED\"}",
                "{\"stage\":\"CONFIRMED\",\"who\":\"SOME\"}",
                "{\"stage\":\"CONFIRMED\",\"who\":\"JOINING\"}",
                "{\"stage\":\"CONFIRMED\",\"who\":\"ARRIVING\"}",
                "{\"stage\":\"CONFIRMED\",\"to\":\"ELSEWHERE\"}",
                "{\"stage\":\"CONFIRMED\",\"to\":\"ABROAD\"}"
            })
    void anAnnulmentPutsThemBack(String order) {
        JsonPath answer = move(order).extract().jsonPath();
        String event = answer.getString("eventId");

        ofMove(event, "annulment").statusCode(200).body("version", equalTo(2));

        Move annulled = MovesTold.version(event, 2);
        assertThat(annulled.getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(annulled.getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(MovesTold.types(event).getLast()).isEqualTo("registry-sandbox.moves.notify.annulled");
        livesAt(answer, annulled.getFrom().getAddressId());
    }

    @Test
    void whoIsPutBackIsAgainWhatTheyWere() {
        JsonPath answer = move("{\"who\":\"SOME\"}").extract().jsonPath();
        String leaver = answer.getString("movers[0].insz");
        String before = households(leaver).extract().asString();
        String event = answer.getString("eventId");
        ofMove(event, "confirmation");
        assertThat(households(leaver).extract().asString()).isNotEqualTo(before);

        ofMove(event, "annulment").statusCode(200);

        assertThat(households(leaver).extract().asString()).isEqualTo(before);
    }

    @Test
    void aCorrectionTellsAnotherDayInTheSameStage() {
        JsonPath answer = move("{\"stage\":\"DECLARED\"}").extract().jsonPath();
        String event = answer.getString("eventId");

        ofMove(event, "correction", "{\"effectiveOn\":\"2026-02-27\"}")
                .statusCode(200)
                .body("version", equalTo(2));
        ofMove(event, "confirmation").statusCode(200);

        Move corrected = MovesTold.version(event, 2);
        assertThat(corrected.getStage()).isEqualTo(Stage.DECLARED);
        assertThat(corrected.getStatus()).isEqualTo(Status.CORRECTED);
        assertThat(corrected.getEffectiveOn()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(MovesTold.types(event).get(1)).isEqualTo("registry-sandbox.moves.notify.corrected");
        assertThat(MovesTold.version(event, 3).getEffectiveOn()).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void aConfirmedMoveThatIsCorrectedStands() {
        JsonPath answer = move("{\"stage\":\"CONFIRMED\"}").extract().jsonPath();
        String event = answer.getString("eventId");

        ofMove(event, "correction", "{\"effectiveOn\":\"2026-02-27\"}").statusCode(200);

        livesAt(answer, MovesTold.version(event, 2).getTo().getAddressId());
    }

    @ParameterizedTest
    @CsvSource({"declaration, {}", "confirmation, {}", "correction, {\"effectiveOn\":\"2026-03-04\"}", "annulment, {}"})
    void askingAgainForTheSameChangesNothing(String step, String body) {
        JsonPath answer = move("{}").extract().jsonPath();
        String event = answer.getString("eventId");
        JsonPath first = ofMove(event, step, body)
                .statusCode(200)
                .body("version", equalTo(2))
                .extract()
                .jsonPath();
        String home = households(answer.getString("movers[0].insz")).extract().asString();

        JsonPath again = ofMove(event, step, body).statusCode(200).extract().jsonPath();

        assertThat(again.<Object>get("")).isEqualTo(first.get(""));
        assertThat(households(answer.getString("movers[0].insz")).extract().asString())
                .isEqualTo(home);
        repeat(event, 1);
        repeated(event, 3);
        assertThat(MovesTold.all(event)).extracting(Move::getVersion).containsExactly(1L, 2L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, annulment, confirmation",
        "ANNOUNCED, annulment, declaration",
        "DECLARED, refusal, confirmation",
        "DECLARED, refusal, annulment",
        "DECLARED, confirmation, refusal",
        "ANNOUNCED, annulment, return",
        "ANNOUNCED, declaration, return"
    })
    void whatMakesNoSenseIsRefusedAndChangesNothing(String stage, String step, String nonsense) {
        JsonPath answer = move("{\"stage\":\"%s\"}".formatted(stage)).extract().jsonPath();
        String event = answer.getString("eventId");
        ofMove(event, step).statusCode(200);
        String home = households(answer.getString("movers[0].insz")).extract().asString();

        ofMove(event, nonsense).statusCode(409).body("type", equalTo(CLOSED));

        assertThat(households(answer.getString("movers[0].insz")).extract().asString())
                .isEqualTo(home);
        repeat(event, 1);
        repeated(event, 3);
        assertThat(MovesTold.all(event)).extracting(Move::getVersion).containsExactly(1L, 2L, 1L);
    }

    @Test
    void anAnnulledMoveIsNotCorrected() {
        String event = move("{}").extract().path("eventId");
        ofMove(event, "annulment");

        ofMove(event, "correction", "{\"effectiveOn\":\"2026-03-04\"}")
                .statusCode(409)
                .body("type", equalTo(CLOSED));
    }

    @ParameterizedTest
    @CsvSource({
        "declaration, {}",
        "confirmation, {}",
        "refusal, {}",
        "annulment, {}",
        "correction, {\"effectiveOn\":\"2026-03-04\"}",
        "return, {}",
        "repeat, {\"version\":1}"
    })
    void ofAnUnknownMoveNothingIsSaid(String step, String body) {
        ofMove(NOBODY, step, body).statusCode(404).body("type", equalTo("urn:problem-type:rechtstreeks:unknownMove"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"effectiveOn\":\"soon\"}", "{\"effectiveOn\":\"2031-01-01\"}"})
    void aCorrectionNeedsADayThatCanBe(String body) {
        String event = move("{}").extract().path("eventId");

        ofMove(event, "correction", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void theDeclarantIsToldFirstWithTheFlagsOfEach() {
        String event = move("{}").extract().path("eventId");
        Move told = MovesTold.version(event, 1);

        List<String> members = households(told.getMovers().getFirst().getInsz())
                .body("households", hasSize(1))
                .extract()
                .path("households[0].members.insz");
        assertThat(told.getMovers()).extracting(Mover::getInsz).containsExactlyElementsOf(members);
        assertThat(told.getMovers()).extracting(Mover::getFlags).doesNotContainNull();
    }

    private static void livesAt(JsonPath answer, String address) {
        households(answer.getString("movers[0].insz")).body("households[0].address.addressId", equalTo(address));
    }

    private static void repeat(String event, int version) {
        ofMove(event, "repeat", "{\"version\":%d}".formatted(version)).statusCode(202);
    }

    private static void repeated(String event, int records) {
        Awaitility.await().until(() -> MovesTold.all(event).size() >= records);
    }
}
