package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
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
import gent.rechtstreeks.registry.moves.Address;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.sandbox.population.Ghent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who moves, and where to. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MoveWhoTest {
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

    private static void confirm(JsonPath answer) {
        ofMove(answer.getString("eventId"), "confirmation").statusCode(200);
    }

    private static Address toOf(JsonPath answer) {
        return MovesTold.version(answer.getString("eventId"), 1).getTo();
    }
}
