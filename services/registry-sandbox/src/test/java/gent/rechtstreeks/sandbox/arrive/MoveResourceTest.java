package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import gent.rechtstreeks.sandbox.population.Ghent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class MoveResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void anOrdinaryMoveIsOneOfAWholeHouseholdWithinGhentAndIsOnlyAnnounced() {
        JsonPath answer = move("{}").statusCode(201).extract().jsonPath();

        String event = answer.getString("eventId");
        Move announced = MovesTold.version(event, 1);
        assertThat(announced.getStage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(announced.getStatus()).isEqualTo(Status.VALID);
        assertThat(announced.getEffectiveOn()).isEqualTo(TODAY);
        assertThat(announced.getRecordedAt()).isEqualTo(TestClock.START);
        assertThat(announced.getAbroad()).isFalse();
        assertThat(announced.getFrom().getMunicipality()).isEqualTo(Ghent.NIS_CODE);
        assertThat(announced.getTo().getMunicipality()).isEqualTo(Ghent.NIS_CODE);
        assertThat(announced.getTo().getAddressId())
                .isNotEqualTo(announced.getFrom().getAddressId());
        assertThat(MovesTold.types(event)).containsExactly("registry-sandbox.moves.notify.announced");
        assertThat(answer.getInt("version")).isEqualTo(1);
        assertThat(answer.getBoolean("synthetic")).isTrue();
    }

    @Test
    void theAnswerSaysWhatIsTold() {
        JsonPath answer = move("{\"effectiveOn\":\"2026-03-20\"}").extract().jsonPath();

        Move announced = MovesTold.version(answer.getString("eventId"), 1);

        assertThat(announced.getEffectiveOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(announced.getMovers())
                .extracting(Mover::getInsz)
                .containsExactlyElementsOf(answer.getList("movers.insz"));
        assertThat(announced.getMovers())
                .extracting(mover -> mover.getFirstNames() + " " + mover.getFamilyName())
                .containsExactlyElementsOf(answer.getList("movers.name"));
        assertThat(answer.getString("household.postalCodeBefore"))
                .isEqualTo(announced.getFrom().getPostalCode());
        assertThat(answer.getString("household.postalCodeAfter"))
                .isEqualTo(announced.getTo().getPostalCode());
    }

    @Test
    void aWholeHouseholdMovesWithItsReferencePersonFirstAndStillLivesWhereItLived() {
        JsonPath answer = move("{}").extract().jsonPath();
        Move announced = MovesTold.version(answer.getString("eventId"), 1);
        List<String> movers = answer.getList("movers.insz");

        households(movers.getFirst())
                .body("households", hasSize(1))
                .body("households[0].members.insz", equalTo(movers))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"))
                .body(
                        "households[0].address.addressId",
                        equalTo(announced.getFrom().getAddressId()));
        assertThat(answer.getInt("household.members")).isEqualTo(movers.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECLARED", "CONFIRMED"})
    void aMoveMayBeToldFromALaterStageOn(String stage) {
        String event = move("{\"stage\":\"%s\"}".formatted(stage))
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .path("eventId");

        assertThat(MovesTold.version(event, 1).getStage()).isEqualTo(Stage.valueOf(stage));
        assertThat(MovesTold.types(event)).containsExactly("registry-sandbox.moves.notify." + stage.toLowerCase());
    }

    @Test
    void aMoveThatIsToldAsConfirmedHasHappened() {
        JsonPath answer = move("{\"stage\":\"CONFIRMED\"}").extract().jsonPath();
        Move confirmed = MovesTold.version(answer.getString("eventId"), 1);

        households(answer.getString("movers[0].insz"))
                .body("households[0].members.insz", equalTo(answer.getList("movers.insz")))
                .body(
                        "households[0].address.addressId",
                        equalTo(confirmed.getTo().getAddressId()))
                .body("households[0].address.postalCode", equalTo(answer.getString("household.postalCodeAfter")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"household\":\"CASTLE\"}",
                "{\"who\":\"NOBODY\"}",
                "{\"to\":\"MARS\"}",
                "{\"stage\":\"REFUSED\"}",
                "{\"effectiveOn\":\"tomorrow\"}",
                "{\"effectiveOn\":\"2027-03-03\"}",
                "{\"effectiveOn\":\"2025-03-01\"}",
                "{\"who\":\"JOINING\",\"to\":\"ABROAD\"}",
                "{\"who\":\"ARRIVING\",\"to\":\"ELSEWHERE\"}",
                "{"
            })
    void whatCannotBeIsRefused(String body) {
        move(body).statusCode(400).contentType("application/problem+json");
    }
}
