package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.registry.moves.Address;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import gent.rechtstreeks.sandbox.population.Ghent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class MoveResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    AgroalDataSource database;

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

    @Test
    void oneAdultLeavesTheOthersAndIsTheReferencePersonOfAHouseholdOfTheirOwn() {
        JsonPath answer =
                move("{\"who\":\"SOME\"}").body("movers", hasSize(1)).extract().jsonPath();
        String leaver = answer.getString("movers[0].insz");
        JsonPath before = households(leaver)
                .body("households[0].members[0].insz", not(equalTo(leaver)))
                .extract()
                .jsonPath();
        String stays = before.getString("households[0].members[0].insz");
        int together = before.getList("households[0].members").size();

        confirm(answer);

        households(leaver)
                .body("households[0].members.insz", contains(leaver))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"))
                .body("households[0].address.addressId", equalTo(toOf(answer).getAddressId()));
        households(stays)
                .body("households[0].members", hasSize(together - 1))
                .body("households[0].members.insz", not(hasItems(leaver)))
                .body("households[0].address.addressId", equalTo(before.getString("households[0].address.addressId")));
        assertThat(answer.getInt("household.members")).isEqualTo(1);
    }

    @Test
    void whoLivesWithoutAnotherAdultCannotLeaveOthers() {
        move("{\"who\":\"SOME\",\"household\":\"SINGLE_PARENT\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rechtstreeks:noHouseholdLeft"));
    }

    @Test
    void aSmallHouseholdMovesInWithAnotherOne() {
        JsonPath answer = move("{\"who\":\"JOINING\"}")
                .body("movers", hasSize(1))
                .extract()
                .jsonPath();
        String mover = answer.getString("movers[0].insz");

        confirm(answer);

        JsonPath after = households(mover)
                .body("households", hasSize(1))
                .body("households[0].members", hasSize(answer.getInt("household.members")))
                .body("households[0].members", hasSize(greaterThan(1)))
                .body("households[0].address.addressId", equalTo(toOf(answer).getAddressId()))
                .body("households[0].members.find { it.insz == '%s' }.relation".formatted(mover), equalTo("OTHER"))
                .extract()
                .jsonPath();
        assertThat(after.getString("households[0].members[0].insz")).isNotEqualTo(mover);
        households(after.getString("households[0].members[0].insz"))
                .body("households[0].members.insz", equalTo(after.getList("households[0].members.insz")));
    }

    @Test
    void peopleOfAnotherTownArrive() {
        JsonPath answer = move("{\"who\":\"ARRIVING\"}").extract().jsonPath();
        Move announced = MovesTold.version(answer.getString("eventId"), 1);
        String mover = answer.getString("movers[0].insz");
        households(mover)
                .body("households[0].address.municipality", not(equalTo(Ghent.NIS_CODE)))
                .body(
                        "households[0].address.municipality",
                        equalTo(announced.getFrom().getMunicipality()))
                .body("households[0].address.postalCode", equalTo(answer.getString("household.postalCodeBefore")));

        confirm(answer);

        households(mover)
                .body(
                        "households[0].members.insz",
                        containsInAnyOrder(answer.getList("movers.insz").toArray()))
                .body("households[0].address.municipality", equalTo(Ghent.NIS_CODE))
                .body("households[0].address.postalCode", equalTo(answer.getString("household.postalCodeAfter")));
    }

    @Test
    void theRegisterGoesOnAnsweringForWhoMovesToAnotherTown() {
        JsonPath answer = move("{\"to\":\"ELSEWHERE\"}").extract().jsonPath();

        confirm(answer);

        Address there = toOf(answer);
        assertThat(there.getMunicipality()).isNotEqualTo(Ghent.NIS_CODE);
        households(answer.getString("movers[0].insz"))
                .body("households[0].members", hasSize(answer.getInt("household.members")))
                .body("households[0].address.municipality", equalTo(there.getMunicipality()))
                .body("households[0].address.postalCode", equalTo(there.getPostalCode()));
    }

    @Test
    void whoGoesAbroadLeavesTheRegisterOnceThatIsConfirmed() {
        JsonPath answer = move("{\"to\":\"ABROAD\"}").extract().jsonPath();
        String mover = answer.getString("movers[0].insz");
        households(mover).body("households", hasSize(1));

        confirm(answer);

        Move confirmed = MovesTold.version(answer.getString("eventId"), 2);
        assertThat(confirmed.getAbroad()).isTrue();
        assertThat(confirmed.getTo()).isNull();
        assertThat(answer.getString("household.postalCodeAfter")).isNull();
        households(mover).statusCode(200).body("households", empty());
    }

    @Test
    void oneOfTwoMayGoAbroadAlone() {
        JsonPath answer = move("{\"who\":\"SOME\",\"to\":\"ABROAD\"}").extract().jsonPath();
        String leaver = answer.getString("movers[0].insz");
        JsonPath before = households(leaver).extract().jsonPath();

        confirm(answer);

        households(leaver).body("households", empty());
        households(before.getString("households[0].members[0].insz"))
                .body(
                        "households[0].members",
                        hasSize(before.getList("households[0].members").size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHOLE", "JOINING", "ARRIVING"})
    void theWishForAHouseholdIsHeard(String who) {
        move("{\"who\":\"%s\",\"household\":\"WITH_INCREASED_REIMBURSEMENT\"}".formatted(who))
                .statusCode(201)
                .body("household.increasedReimbursement", equalTo(true));
        move("{\"who\":\"%s\",\"household\":\"WITHOUT\"}".formatted(who))
                .statusCode(201)
                .body("household.increasedReimbursement", equalTo(false));
    }

    @Test
    void aHouseholdHasOneTurnForAMoveOrABirth() {
        List<String> moved = move("{}").extract().path("movers.insz");

        assertThat(move("{}").extract().<List<String>>path("movers.insz")).doesNotContainAnyElementsOf(moved);
        assertThat(birth("{}").extract().<List<String>>path("parents.insz")).doesNotContainAnyElementsOf(moved);
        List<String> parents = birth("{}").extract().path("parents.insz");
        assertThat(move("{}").extract().<List<String>>path("movers.insz")).doesNotContainAnyElementsOf(parents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHOLE", "SOME", "JOINING"})
    void whenEveryHouseholdHadItsTurnTheNextMoveIsRefused(String who) throws SQLException {
        run("UPDATE family SET moves = moves + 1");

        move("{\"who\":\"%s\"}".formatted(who))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rechtstreeks:noHouseholdLeft"));

        run("UPDATE family SET moves = moves - 1");
    }

    @Test
    void aHouseholdThatFindsNobodyToMoveInWithKeepsItsTurn() throws SQLException {
        run("UPDATE family SET moves = moves + 1000 WHERE household_id <>"
                + " (SELECT max(household_id) FROM family WHERE births = 0 AND moves = 0)");
        move("{\"who\":\"JOINING\"}").statusCode(409);

        move("{}").statusCode(201);

        run("UPDATE family SET moves = moves - 1000 WHERE moves >= 1000");
    }

    @Test
    void askingAgainUnderTheSameKeyGivesTheSameAnswerAndNoSecondMove() {
        String key = UUID.randomUUID().toString();
        String first = underKey(key, "{\"who\":\"SOME\"}", 201);

        assertThat(underKey(key, "{\"who\":\"SOME\"}", 201)).isEqualTo(first);
        underKey(key, "{\"who\":\"WHOLE\"}", 409);
    }

    @Test
    void aKeyIsRequired() {
        operator().body("{}").post("/moves").then().statusCode(400).contentType("application/problem+json");
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

    private static void confirm(JsonPath answer) {
        ofMove(answer.getString("eventId"), "confirmation").statusCode(200);
    }

    private static Address toOf(JsonPath answer) {
        return MovesTold.version(answer.getString("eventId"), 1).getTo();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String underKey(String key, String body, int status) {
        return operator()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/moves")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
