package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.death;
import static gent.rechtstreeks.sandbox.Sandbox.happens;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.of;
import static gent.rechtstreeks.sandbox.Sandbox.ofBirth;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.persons.Status;
import gent.rechtstreeks.sandbox.population.Insz;
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
class DeathResourceTest {
    private static final String TYPE = "urn:problem-type:rechtstreeks:";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String STRANGER = Insz.of(LocalDate.of(1910, 1, 1), 1);

    @Test
    void whoDiedIsToldOfAndLivesInNoHousehold() {
        List<String> members = couple();

        String event = death(members.getFirst())
                .statusCode(201)
                .body("version", equalTo(1))
                .body("synthetic", equalTo(true))
                .body("insz", equalTo(members.getFirst()))
                .body("diedOn", equalTo("2026-03-02"))
                .extract()
                .path("eventId");

        PersonChange told = PersonsTold.version(event, 1);
        assertThat(told.getKind()).isEqualTo(Kind.DEATH);
        assertThat(told.getStatus()).isEqualTo(Status.VALID);
        assertThat(told.getInsz()).isEqualTo(members.getFirst());
        assertThat(told.getReplacedBy()).isNull();
        assertThat(told.getOccurredOn()).isEqualTo(TODAY);
        assertThat(PersonsTold.types(event)).containsExactly("registry-sandbox.persons.notify.deceased");
        households(members.getFirst())
                .body("households", empty())
                .body("withoutHousehold[0].insz", equalTo(members.getFirst()))
                .body("withoutHousehold[0].flags.deceased", equalTo(true))
                .body("replaced", empty());
    }

    @Test
    void thePartnerBecomesTheReferencePersonAndIsTheirPartnerAgainAfterAnAnnulment() {
        List<String> members = couple();
        String event = death(members.getFirst()).extract().path("eventId");
        households(members.get(1))
                .body("households[0].members.insz", equalTo(members.subList(1, members.size())))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"))
                .body("withoutHousehold", empty());

        annul(event);

        households(members.get(1))
                .body("households[0].members.insz", equalTo(members))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"))
                .body("households[0].members[1].relation", equalTo("PARTNER"))
                .body("households[0].members[0].flags.deceased", equalTo(false));
        assertThat(PersonsTold.version(event, 2).getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(PersonsTold.types(event).getLast()).isEqualTo("registry-sandbox.persons.notify.annulled");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void inWhateverOrderTheyComeBackOneIsTheReferencePerson(int first, int second) {
        List<String> members = coupleWithLodgers();
        List<String> before = relationsAround(members.getFirst());
        String lodger = members.getLast();
        List<String> deaths = members.subList(0, 2).stream()
                .map(member -> death(member).extract().<String>path("eventId"))
                .toList();
        assertThat(relationsAround(lodger)).containsOnlyOnce("REFERENCE_PERSON");

        annul(deaths.get(first));
        assertThat(relationsAround(lodger)).containsOnlyOnce("REFERENCE_PERSON");
        households(lodger).body("households[0].members[0].insz", equalTo(members.get(first)));

        annul(deaths.get(second));
        households(lodger).body("households[0].members.insz", equalTo(members));
        assertThat(relationsAround(lodger)).isEqualTo(before);
    }

    @Test
    void whoCameBackStaysTheReferencePersonWhenAMoveSinceIsAnnulled() {
        List<String> members = couple();
        List<String> before = relationsAround(members.getFirst());
        String death = death(members.getFirst()).extract().path("eventId");
        String moved = move("{\"family\":\"%s\",\"stage\":\"CONFIRMED\"}".formatted(members.get(1)))
                .extract()
                .path("eventId");
        annul(death);

        ofMove(moved, "annulment").statusCode(200);

        households(members.get(1)).body("households[0].members.insz", equalTo(members));
        assertThat(relationsAround(members.get(1))).isEqualTo(before);
    }

    @Test
    void anAnnulmentIsToldOnce() {
        String event = death(couple().getFirst()).extract().path("eventId");
        annul(event);

        of("deaths", event, "annulment", "{}").statusCode(200).body("version", equalTo(2));
    }

    @Test
    void whoLivesAfterAllMayDieAgain() {
        String person = couple().getFirst();
        annul(death(person).extract().path("eventId"));

        death(person).statusCode(201);
    }

    @Test
    void aHouseholdOfWhichEverybodyDiedIsAnsweredNoMore() {
        List<String> members = couple();

        members.forEach(member -> death(member).statusCode(201));

        members.forEach(member -> households(member).body("households", empty()).body("withoutHousehold", hasSize(1)));
    }

    @Test
    void aDeadChildOfABirthStaysKnownToIt() {
        JsonPath born = birth("{}").extract().jsonPath();
        String birth = born.getString("births[0].eventId");
        String child = born.getString("births[0].child.insz");
        death(child).statusCode(201);

        ofBirth(birth, "correction", "{\"bornOn\":\"2026-02-27\"}")
                .statusCode(200)
                .body("births[0].child.insz", equalTo(child));
        households(child)
                .body("withoutHousehold[0].birthDate", equalTo("2026-02-27"))
                .body("withoutHousehold[0].flags.deceased", equalTo(true));

        ofBirth(birth, "annulment", "{}").statusCode(200);
        households(child).body("withoutHousehold", empty());
    }

    @Test
    void aDeathOfAChildThatNeverWasIsAnnulledInSilence() {
        JsonPath born = birth("{}").extract().jsonPath();
        String child = born.getString("births[0].child.insz");
        String event = death(child).extract().path("eventId");
        ofBirth(born.getString("births[0].eventId"), "annulment", "{}").statusCode(200);

        annul(event);

        households(child).body("households", empty()).body("withoutHousehold", empty());
    }

    @Test
    void whoDiesBeforeAMoveIsConfirmedDoesNotMove() {
        JsonPath moving = move("{\"household\":\"SINGLE_PARENT\",\"stage\":\"DECLARED\"}")
                .extract()
                .jsonPath();
        String reference = moving.getString("movers[0].insz");
        String event = death(reference).extract().path("eventId");

        ofMove(moving.getString("eventId"), "confirmation").statusCode(200);
        households(reference).body("households", empty());

        annul(event);
        households(reference)
                .body("households[0].address.postalCode", equalTo(moving.getString("household.postalCodeAfter")));
    }

    @Test
    void theDeadHaveNoFurtherTurn() {
        String example = operator().get("/residents/examples").then().extract().path("[0].insz");
        death(example).statusCode(201);

        operator().get("/residents/examples").then().body("insz", not(hasItem(example)));
        birth("{\"family\":\"%s\"}".formatted(example)).statusCode(409).body("type", equalTo(TYPE + "personGone"));
        move("{\"family\":\"%s\"}".formatted(example)).statusCode(409).body("type", equalTo(TYPE + "personGone"));
        death(example).statusCode(409).body("type", equalTo(TYPE + "personGone"));
    }

    @Test
    void askingAgainUnderTheSameKeyGivesTheSameAnswerAndNoSecondDeath() {
        List<String> members = couple();
        String key = UUID.randomUUID().toString();
        String body = "{\"insz\":\"%s\"}".formatted(members.getFirst());
        String first = happens("deaths", key, body).extract().asString();

        assertThat(happens("deaths", key, body).statusCode(201).extract().asString())
                .isEqualTo(first);
        happens("deaths", key, "{\"insz\":\"%s\"}".formatted(members.get(1)))
                .statusCode(409)
                .body("type", equalTo(TYPE + "idempotencyKeyReused"));
    }

    @Test
    void aRepeatedVersionIsANewRecordOfTheSameMessage() {
        String event = death(couple().getFirst()).extract().path("eventId");
        PersonsTold.version(event, 1);

        of("deaths", event, "repeat", "{\"version\":1}").statusCode(202);

        Awaitility.await().until(() -> PersonsTold.all(event).size() == 2);
        assertThat(PersonsTold.ids(event))
                .hasSize(2)
                .containsOnly(PersonsTold.ids(event).getFirst());
        of("deaths", event, "repeat", "{\"version\":2}").statusCode(404).body("type", equalTo(TYPE + "unknownDeath"));
    }

    @Test
    void ofAnUnknownDeathOrPersonNothingIsSaid() {
        String nobody = UUID.randomUUID().toString();
        of("deaths", nobody, "annulment", "{}").statusCode(404).body("type", equalTo(TYPE + "unknownDeath"));
        of("deaths", nobody, "repeat", "{\"version\":1}").statusCode(404);
        death(STRANGER).statusCode(404).body("type", equalTo(TYPE + "unknownPerson"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"insz\":\"soon\"}",
                "{\"insz\":\"90610100155\",\"diedOn\":\"2026-03-03\"}",
                "{\"insz\":\"90610100155\",\"diedOn\":\"2020-03-03\"}",
                "{"
            })
    void whatCannotBeIsRefused(String body) {
        happens("deaths", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aKeyIsRequired() {
        operator()
                .body("{\"insz\":\"%s\"}".formatted(STRANGER))
                .post("/deaths")
                .then()
                .statusCode(400);
    }

    private static void annul(String event) {
        of("deaths", event, "annulment", "{}").statusCode(200).body("version", equalTo(2));
    }

    /** A household with a reference person and a partner, everybody in it. */
    private static List<String> couple() {
        String partner = move("{\"who\":\"SOME\"}").extract().path("movers[0].insz");
        return households(partner).extract().path("households[0].members.insz");
    }

    /** The same, with people who moved in with them. */
    private static List<String> coupleWithLodgers() {
        String lodger = move("{\"who\":\"JOINING\",\"household\":\"COUPLE\",\"stage\":\"CONFIRMED\"}")
                .extract()
                .path("movers[0].insz");
        return households(lodger).extract().path("households[0].members.insz");
    }

    private static List<String> relationsAround(String insz) {
        return households(insz).extract().path("households[0].members.relation");
    }
}
