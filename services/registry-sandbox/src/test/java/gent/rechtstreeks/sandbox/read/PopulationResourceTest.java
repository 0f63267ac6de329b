package gent.rechtstreeks.sandbox.read;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.death;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.lifeEvents;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.sandbox.population.Ghent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads the whole city, page by page. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PopulationResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @AfterEach
    void healTheSource() {
        fault(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {97, 1000})
    void everybodyInGhentIsReadOnceWithTheWholeHousehold(int limit) {
        List<JsonNode> read = all(limit);

        JsonNode size = json(size().statusCode(200));
        assertThat(read).hasSize(size.get("households").intValue());
        assertThat(members(read))
                .doesNotHaveDuplicates()
                .hasSize(size.get("residents").intValue());
        // Orphans have none.
        assertThat(read)
                .allMatch(household -> household.findValuesAsText("relation").stream()
                                .filter("REFERENCE_PERSON"::equals)
                                .count()
                        <= 1);
        assertThat(read)
                .allMatch(household ->
                        household.at("/address/municipality").textValue().equals(Ghent.NIS_CODE));
    }

    @Test
    void aHouseholdLooksAsItDoesToWhoAsksForItsMembers() {
        String parent = birth("{\"household\":\"WITHOUT\"}").extract().path("parents[0].insz");
        JsonNode asked = json(households(parent)).at("/households/0");

        assertThat(all(1000)).contains(asked);
    }

    @Test
    void whoLeftGhentIsNotReadButTheOthersAre() {
        List<String> wholeHouseholds = Stream.concat(
                        movers("{\"to\":\"ELSEWHERE\",\"stage\":\"CONFIRMED\"}"),
                        movers("{\"to\":\"ABROAD\",\"stage\":\"CONFIRMED\"}"))
                .toList();
        List<String> leavers = Stream.concat(
                        movers("{\"who\":\"SOME\",\"to\":\"ELSEWHERE\",\"stage\":\"CONFIRMED\"}"),
                        movers("{\"who\":\"SOME\",\"to\":\"ABROAD\",\"stage\":\"CONFIRMED\"}"))
                .toList();

        assertThat(members(all(1000)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(wholeHouseholds)
                .doesNotContainAnyElementsOf(leavers);
    }

    @Test
    void whoCameToGhentOrMovedInWithOthersIsReadOnce() {
        int before = json(size()).get("households").intValue();
        List<String> movers = Stream.concat(
                        movers("{\"who\":\"ARRIVING\",\"stage\":\"CONFIRMED\"}"),
                        movers("{\"who\":\"JOINING\",\"stage\":\"CONFIRMED\"}"))
                .toList();

        assertThat(members(all(1000))).containsAll(movers).doesNotHaveDuplicates();
        assertThat(json(size()).get("households").intValue())
                .as("one more, and one less")
                .isEqualTo(before);
    }

    @Test
    void ofAHouseholdInWhichSomebodyDiedTheOthersAreRead() {
        List<String> parents = birth("{\"household\":\"COUPLE\"}").extract().path("parents.insz");
        death(parents.getFirst()).statusCode(201);

        assertThat(members(all(1000))).doesNotContain(parents.getFirst()).contains(parents.getLast());
    }

    @Test
    void whatHappensBetweenTwoPagesMovesNoHouseholdToAnotherPlace() {
        JsonNode first = json(page(null, "5"));
        JsonNode second = json(page(first.get("next").textValue(), "5"));
        movers("{\"to\":\"ELSEWHERE\",\"stage\":\"CONFIRMED\"}");
        movers("{\"who\":\"ARRIVING\",\"stage\":\"CONFIRMED\"}");

        JsonNode again = json(page(first.get("next").textValue(), "5"));

        assertThat(members(List.of(again)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(members(List.of(first)))
                .containsAnyElementsOf(members(List.of(second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "many"})
    void aLimitThatIsNoneIsRefused(String limit) {
        page(null, limit).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "not a cursor", "AAAAAAAAAAAAAAAA"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        page(cursor, "10")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
    }

    @Test
    void whenThePopulationRegisterIsSwitchedOffNobodyReadsIt() {
        fault(true);

        page(null, "10").statusCode(503).body("type", equalTo("urn:problem-type:rechtstreeks:sourceUnavailable"));
        size().statusCode(503);
    }

    private static List<JsonNode> all(int limit) {
        List<JsonNode> read = new ArrayList<>();
        String next = null;
        do {
            JsonNode page = json(page(next, String.valueOf(limit)).statusCode(200));
            assertThat(page.get("households").size()).isBetween(1, limit);
            page.get("households").forEach(read::add);
            next = page.get("next").textValue();
        } while (next != null);
        return read;
    }

    private static List<String> members(List<JsonNode> households) {
        return households.stream()
                .flatMap(household -> household.findValuesAsText("insz").stream())
                .toList();
    }

    private static Stream<String> movers(String order) {
        return move(order).statusCode(201).extract().<List<String>>path("movers.insz").stream();
    }

    private static ValidatableResponse page(String after, String limit) {
        var request = lifeEvents().queryParam("limit", limit);
        return (after == null ? request : request.queryParam("after", after))
                .get("/sources/population")
                .then();
    }

    private static ValidatableResponse size() {
        return lifeEvents().get("/sources/population/size").then();
    }

    /** As plain JSON: the assertions of a whole city take long otherwise. */
    private static JsonNode json(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON", e);
        }
    }

    private static void fault(boolean failing) {
        operator()
                .body("{\"delayMillis\":0,\"failing\":%b}".formatted(failing))
                .put("/faults/person")
                .then()
                .statusCode(204);
    }
}
