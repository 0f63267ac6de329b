package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.happens;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.of;
import static gent.rechtstreeks.sandbox.Sandbox.ofBirth;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static gent.rechtstreeks.sandbox.Sandbox.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.persons.Status;
import gent.rechtstreeks.sandbox.population.Insz;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class ReplacementResourceTest {
    private static final String TYPE = "urn:problem-type:rechtstreeks:";
    private static final String STRANGER = Insz.of(LocalDate.of(1910, 1, 1), 1);

    @Test
    void aNewNumberStandsForTheSamePerson() {
        List<String> movers = move("{}").extract().path("movers.insz");
        String old = movers.getFirst();
        JsonPath before = households(old).extract().jsonPath();

        JsonPath answer = replace(old, null).statusCode(201).extract().jsonPath();

        String stands = answer.getString("replacedBy");
        PersonChange told = PersonsTold.version(answer.getString("eventId"), 1);
        assertThat(told.getKind()).isEqualTo(Kind.NUMBER_REPLACED);
        assertThat(told.getStatus()).isEqualTo(Status.VALID);
        assertThat(told.getInsz()).isEqualTo(old).isNotEqualTo(stands);
        assertThat(told.getReplacedBy()).isEqualTo(stands);
        assertThat(stands).startsWith(old.substring(0, 6));
        assertThat(PersonsTold.types(answer.getString("eventId")))
                .containsExactly("registry-sandbox.persons.notify.replaced");
        households(old)
                .body("households[0].members[0].insz", equalTo(stands))
                .body(
                        "households[0].members[0].firstNames",
                        equalTo(before.getString("households[0].members[0].firstNames")))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"))
                .body("withoutHousehold", empty())
                .body("replaced[0].insz", equalTo(old))
                .body("replaced[0].by", equalTo(stands));
        households(stands).body("replaced", empty());
    }

    @Test
    void aChainIsFollowedToTheNumberThatStands() {
        String first = move("{}").extract().path("movers[0].insz");
        String second = replace(first, null).extract().path("replacedBy");

        String third = replace(second, null).extract().path("replacedBy");

        households(first).body("replaced[0].by", equalTo(third)).body("households[0].members.insz", hasItem(third));
        replace(first, null).statusCode(409).body("type", equalTo(TYPE + "personGone"));
    }

    @Test
    void theStatusIsThatOfWhoStands() {
        String old = birth("{\"household\":\"WITHOUT\"}").extract().path("parents[0].insz");
        String stands = replace(old, null).extract().path("replacedBy");

        status(old, "2026-03-02")
                .body("answers[0].state", equalTo("REPLACED"))
                .body("answers[0].replacedBy", equalTo(stands))
                .body("answers[0].value", nullValue());
        status(stands, "2026-03-02").body("answers[0].value", equalTo("false"));
    }

    @Test
    void aMoveAndABirthGoOnUnderTheNewNumber() {
        JsonPath moving = move("{}").extract().jsonPath();
        String stands =
                replace(moving.getString("movers[0].insz"), null).extract().path("replacedBy");
        ofMove(moving.getString("eventId"), "confirmation").statusCode(200).body("movers[0].insz", equalTo(stands));
        households(stands)
                .body("households[0].address.postalCode", equalTo(moving.getString("household.postalCodeAfter")));

        JsonPath born = birth("{}").extract().jsonPath();
        String child =
                replace(born.getString("births[0].child.insz"), null).extract().path("replacedBy");
        ofBirth(born.getString("births[0].eventId"), "annulment", "{}").statusCode(200);
        households(child).body("households", empty()).body("withoutHousehold", empty());
    }

    @Test
    void ofTwoPeopleWhoAreOneTheFirstLeavesThePopulation() {
        List<String> leaving = move("{\"who\":\"SOME\"}").extract().path("movers.insz");
        List<String> home = households(leaving.getFirst()).extract().path("households[0].members.insz");
        String stands = move("{}").extract().path("movers[0].insz");

        replace(home.getFirst(), stands)
                .statusCode(201)
                .body("insz", equalTo(home.getFirst()))
                .body("replacedBy", equalTo(stands));

        households(home.getFirst())
                .body("households[0].members.insz", hasItem(stands))
                .body("withoutHousehold", empty())
                .body("replaced[0].by", equalTo(stands));
        households(home.get(1))
                .body("households[0].members.insz", not(hasItem(home.getFirst())))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"));
    }

    @Test
    void askingAgainUnderTheSameKeyGivesTheSameAnswer() {
        List<String> movers = move("{}").extract().path("movers.insz");
        String key = UUID.randomUUID().toString();
        String body = "{\"insz\":\"%s\"}".formatted(movers.getFirst());
        String first = happens("replacements", key, body).extract().asString();

        assertThat(happens("replacements", key, body).statusCode(201).extract().asString())
                .isEqualTo(first);
        happens("replacements", key, "{\"insz\":\"%s\"}".formatted(STRANGER)).statusCode(409);
    }

    @Test
    void aRepeatedVersionIsANewRecordOfTheSameMessage() {
        String person = move("{}").extract().path("movers[0].insz");
        String event = replace(person, null).extract().path("eventId");
        PersonsTold.version(event, 1);

        of("replacements", event, "repeat", "{\"version\":1}").statusCode(202);

        Awaitility.await().until(() -> PersonsTold.all(event).size() == 2);
        assertThat(PersonsTold.ids(event))
                .hasSize(2)
                .containsOnly(PersonsTold.ids(event).getFirst());
        of("replacements", event, "repeat", "{\"version\":2}")
                .statusCode(404)
                .body("type", equalTo(TYPE + "unknownReplacement"));
        of("deaths", event, "annulment", "{}").statusCode(404);
    }

    @Test
    void ofAStrangerNothingIsReplaced() {
        String person = move("{}").extract().path("movers[0].insz");

        replace(STRANGER, null).statusCode(404).body("type", equalTo(TYPE + "unknownPerson"));
        replace(person, STRANGER).statusCode(404);
        replace(person, person).statusCode(400).body("type", equalTo(TYPE + "sameNumber"));
        households(person).body("replaced", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"insz\":\"x\"}", "{\"insz\":\"90610100155\",\"replacedBy\":\"x\"}", "{"})
    void whatIsNoNumberIsRefused(String body) {
        happens("replacements", body).statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse replace(String insz, String by) {
        String more = by == null ? "" : ",\"replacedBy\":\"%s\"".formatted(by);
        return happens("replacements", "{\"insz\":\"%s\"%s}".formatted(insz, more));
    }
}
