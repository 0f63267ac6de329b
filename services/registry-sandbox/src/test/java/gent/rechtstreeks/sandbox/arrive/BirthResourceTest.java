package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Child;
import gent.rechtstreeks.registry.births.Custody;
import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Parent;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
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

@QuarkusTest
@WithTestResource(StackResource.class)
class BirthResourceTest {
    private static final String TOPIC = "registry.births";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    AgroalDataSource database;

    @Test
    void anOrdinaryBirthIsNotifiedThenRegistered() {
        JsonPath answer = birth("{}").statusCode(201).extract().jsonPath();

        String event = answer.getString("births[0].eventId");
        Birth notified = published(event, 1);
        Birth registered = published(event, 2);
        assertThat(notified.getStage()).isEqualTo(Stage.NOTIFIED);
        assertThat(notified.getChild())
                .extracting(Child::getInsz, Child::getFirstNames)
                .containsOnlyNulls();
        assertThat(registered.getStage()).isEqualTo(Stage.REGISTERED);
        assertThat(registered.getOutcome()).isEqualTo(Outcome.LIVE);
        assertThat(registered.getStatus()).isEqualTo(Status.VALID);
        assertThat(registered.getBornOn()).isEqualTo(TODAY);
        assertThat(registered.getRecordedAt()).isEqualTo(TestClock.START);
        assertThat(registered.getChild().getInsz()).startsWith("266302");
        assertThat(answer.getInt("births[0].version")).isEqualTo(2);
        assertThat(answer.getBoolean("synthetic")).isTrue();
    }

    @Test
    void theNotificationLeavesBeforeTheRegistration() {
        String event = firstEvent(birth("{}").extract().jsonPath());
        published(event, 2);

        assertThat(TopicProbe.all(TOPIC, Birth.class).stream()
                        .filter(birth -> birth.getEventId().equals(event)))
                .extracting(Birth::getVersion)
                .containsExactly(1L, 2L);
    }

    @Test
    void aRegisteredChildLivesInTheHouseholdWhenTheRegisterIsReadAgain() {
        JsonPath answer = birth("{}").extract().jsonPath();
        Birth registered = published(firstEvent(answer), 2);

        households(registered.getParents().getFirst().getInsz())
                .body("households", hasSize(1))
                .body("households[0].members", hasSize(answer.getInt("household.members")))
                .body(
                        "households[0].members.find { it.insz == '%s' }.relation"
                                .formatted(registered.getChild().getInsz()),
                        equalTo("CHILD"))
                .body("households[0].address.postalCode", equalTo(answer.getString("household.postalCode")));
    }

    @Test
    void twinsAreTwoEventsOfOneHouseholdAndBothAreThereWhenItIsReadAgain() {
        JsonPath answer =
                birth("{\"twins\":true}").body("births", hasSize(2)).extract().jsonPath();
        Birth first = published(answer.getString("births[0].eventId"), 2);
        Birth second = published(answer.getString("births[1].eventId"), 2);

        assertThat(first.getParents()).isEqualTo(second.getParents());
        assertThat(first.getChild().getInsz()).isNotEqualTo(second.getChild().getInsz());
        households(first.getParents().getFirst().getInsz())
                .body("households[0].members.insz", hasItem(first.getChild().getInsz()))
                .body("households[0].members.insz", hasItem(second.getChild().getInsz()));
    }

    @Test
    void aStillbornChildGetsNoNumberAndJoinsNoHousehold() {
        JsonPath answer = birth("{\"outcome\":\"STILLBORN\"}").extract().jsonPath();

        Birth registered = published(firstEvent(answer), 2);

        assertThat(registered.getOutcome()).isEqualTo(Outcome.STILLBORN);
        assertThat(registered.getChild().getInsz()).isNull();
        households(registered.getParents().getFirst().getInsz())
                .body("households[0].members.birthDate", not(hasItem(TODAY.toString())));
    }

    @Test
    void theWishForAHouseholdIsHeard() {
        birth("{\"household\":\"WITH_INCREASED_REIMBURSEMENT\"}")
                .body("household.increasedReimbursement", equalTo(true));
        birth("{\"household\":\"WITHOUT\"}").body("household.increasedReimbursement", equalTo(false));
        birth("{\"household\":\"SINGLE_PARENT\"}").body("parents", hasSize(1));
    }

    @Test
    void separatedParentsAreToldWithTheirOwnHouseholds() {
        String event = firstEvent(
                birth("{\"household\":\"SEPARATED_PARENTS\"}").extract().jsonPath());

        List<Parent> parents = published(event, 1).getParents();

        assertThat(parents).hasSize(2).extracting(Parent::getHousehold).doesNotHaveDuplicates();
        assertThat(parents).extracting(Parent::getCustody).containsOnly(Custody.SHARED);
    }

    @Test
    void theReferencePersonOfTheHouseholdIsNamedFirst() {
        String named = birth("{}").extract().path("parents[0].insz");

        households(named).body("households[0].members.find { it.relation == 'REFERENCE_PERSON' }.insz", equalTo(named));
    }

    @Test
    void everyBirthFallsToAnotherHousehold() {
        String first = birth("{}").extract().path("parents[0].insz");
        String second = birth("{}").extract().path("parents[0].insz");

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void askingAgainUnderTheSameKeyGivesTheSameAnswerAndNoSecondBirth() {
        String key = UUID.randomUUID().toString();
        String first = underKey(key, "{\"twins\":true}", 201);

        assertThat(underKey(key, "{\"twins\":true}", 201)).isEqualTo(first);
        underKey(key, "{\"twins\":false}", 409);
    }

    @Test
    void aKeyIsRequired() {
        operator().body("{}").post("/births").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anUnknownWishIsRefused() {
        birth("{\"household\":\"CASTLE\"}").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void whenEveryHouseholdHadItsBirthTheNextOneIsRefused() throws SQLException {
        run("UPDATE family SET births = births + 1 WHERE kind = 'SEPARATED_PARENTS'");

        birth("{\"household\":\"SEPARATED_PARENTS\"}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rechtstreeks:noHouseholdLeft"));

        run("UPDATE family SET births = births - 1 WHERE kind = 'SEPARATED_PARENTS'");
    }

    @Test
    void aMessageSaysWhereItComesFrom() {
        String event = firstEvent(birth("{}").extract().jsonPath());
        published(event, 2);

        assertThat(TopicProbe.envelopes(TOPIC).stream()
                        .filter(envelope -> envelope.subject().equals(event))
                        .toList())
                .allSatisfy(envelope -> assertThat(envelope.source()).isEqualTo("/rechtstreeks/registry-sandbox"))
                .extracting(envelope -> envelope.type())
                .containsExactly(
                        "registry-sandbox.births.notify.notified", "registry-sandbox.births.notify.registered");
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
                .post("/births")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static String firstEvent(JsonPath answer) {
        return answer.getString("births[0].eventId");
    }

    private static Birth published(String event, long version) {
        return TopicProbe.await(
                TOPIC, Birth.class, birth -> birth.getEventId().equals(event) && birth.getVersion() == version);
    }
}
