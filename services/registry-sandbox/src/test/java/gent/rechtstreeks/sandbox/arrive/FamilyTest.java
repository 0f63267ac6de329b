package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.death;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.sandbox.population.Insz;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Births and moves of somebody in particular, whatever happened to their household before. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FamilyTest {
    private static final String STRANGER = Insz.of(LocalDate.of(1910, 1, 1), 1);

    @Test
    void aHouseMayHaveSeveralBirthsAndMoves() {
        JsonPath born = birth("{}").extract().jsonPath();
        String parent = born.getString("parents[0].insz");
        confirmedMove(parent);
        JsonPath second = birth(family(parent)).statusCode(201).extract().jsonPath();
        JsonPath moved = confirmedMove(parent);

        households(parent)
                .body("households[0].members.insz", hasItem(born.getString("births[0].child.insz")))
                .body("households[0].members.insz", hasItem(second.getString("births[0].child.insz")))
                .body("households[0].address.postalCode", equalTo(moved.getString("household.postalCodeAfter")));
    }

    @Test
    void anEarlierMoveThatIsAnnulledDoesNotTakeThemAwayFromALaterOne() {
        String parent = birth("{}").extract().path("parents[0].insz");
        JsonPath first = confirmedMove(parent);
        confirmedMove(parent);
        String address = households(parent).extract().path("households[0].address.addressId");

        ofMove(first.getString("eventId"), "annulment").statusCode(200);

        households(parent).body("households[0].address.addressId", equalTo(address));
    }

    @Test
    void aChildIsBornToTheOneWhoWasLeft() {
        String leaver =
                move("{\"who\":\"SOME\",\"stage\":\"CONFIRMED\"}").extract().path("movers[0].insz");

        JsonPath born = birth(family(leaver)).statusCode(201).extract().jsonPath();

        households(leaver)
                .body("households[0].members.insz", equalTo(List.of(leaver, born.getString("births[0].child.insz"))));
    }

    @Test
    void aChildIsBornAfterTheDeathOfAParent() {
        List<String> home = households(move("{\"who\":\"SOME\"}").extract().path("movers[0].insz"))
                .extract()
                .path("households[0].members.insz");
        death(home.getFirst()).statusCode(201);

        JsonPath born = birth(family(home.get(1))).statusCode(201).extract().jsonPath();

        String child = born.getString("births[0].child.insz");
        String event = born.getString("births[0].eventId");
        Birth told = TopicProbe.await(
                "registry.births", Birth.class, birth -> birth.getEventId().equals(event) && birth.getVersion() == 2);
        assertThat(told.getParents())
                .filteredOn(parent -> parent.getInsz().equals(home.getFirst()))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.getFlags().getDeceased()).isTrue();
                    assertThat(dead.getHousehold()).isNull();
                    assertThat(dead.getAddress()).isNull();
                });

        households(child)
                .body("households[0].members.insz", hasItem(home.get(1)))
                .body("households[0].members.insz", not(hasItem(home.getFirst())));
    }

    @Test
    void theOthersOfAHouseholdThatLostItsReferencePersonByAMoveHaveOneAgain() {
        List<String> home = households(move("{\"who\":\"SOME\"}").extract().path("movers[0].insz"))
                .extract()
                .path("households[0].members.insz");
        move(family(home.getFirst()).replace("}", ",\"who\":\"SOME\",\"stage\":\"CONFIRMED\"}"))
                .statusCode(201)
                .body("movers.insz", contains(home.get(1)));

        households(home.getFirst()).body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"births", "moves"})
    void aFamilyThatIsNotThereIsRefused(String what) {
        post(what, family(STRANGER), 404);
        post(what, family("x"), 400);
    }

    private static void post(String what, String body, int status) {
        (what.equals("births") ? birth(body) : move(body)).statusCode(status);
    }

    private static JsonPath confirmedMove(String person) {
        return move(family(person).replace("}", ",\"stage\":\"CONFIRMED\"}"))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String family(String person) {
        return "{\"family\":\"%s\"}".formatted(person);
    }
}
