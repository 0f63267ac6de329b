package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.ELSEWHERE;
import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.confirmed;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakeOnOrder;
import gent.rechtstreeks.lifeevents.takeon.store.ClaimedTakeOn;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform goes live: page by page the register makes everybody known, and nothing has happened to anybody. */
@QuarkusTest
class TakingOnTest extends ComponentTest {

    private static final String SILENT = "{}";
    private static final Duration LEASE = Duration.ofSeconds(10);

    /** More than may wait; to a topic that is not there, so they stay until somebody takes them out. */
    private static final String FILL_THE_OUTBOX = """
            INSERT INTO outbox (topic, key, headers, payload, written_at)
            SELECT 'nowhere', 'key', '{}', '', now() FROM generate_series(1, 10001)
            """;

    @Inject
    TakeOns takeOns;

    @Inject
    EntityManager database;

    private final Person anna = newAdult();
    private final Person bert = newAdult();
    private final Person cleo = newAdult();
    private final Person dora = newAdult();

    @AfterEach
    void theListIsUpAgain() {
        AuthenticSources.listUp();
    }

    @Test
    void eachHouseholdIsMadeKnownOnceAndInSilence() {
        AuthenticSources.live(household(GHENT, anna, bert));
        AuthenticSources.live(household(GHENT, cleo));
        AuthenticSources.live(household(LEDEBERG, dora));
        AuthenticSources.listed(2, anna, cleo, dora);
        LocalDate today = CivilDay.today(clock);

        UUID takeOn = start(SILENT);
        JsonPath report = awaitDone(takeOn);

        assertThat(report.getInt("householdsTakenOn")).isEqualTo(3);
        assertThat(report.getInt("residentsTakenOn")).isEqualTo(4);
        assertThat(report.getInt("householdsInRegister")).isEqualTo(3);
        assertThat(report.getInt("residentsInRegister")).isEqualTo(4);
        assertThat(report.getString("lastPageAt")).isEqualTo(report.getString("endedAt"));
        assertThat(told(takeOn, 3)).allSatisfy(event -> {
            assertThat(event.getKind()).isEqualTo(Kind.TAKE_ON);
            assertThat(event.getStage()).isEqualTo(Stage.RECORDED);
            assertThat(event.getStatus()).isEqualTo(Status.VALID);
            assertThat(event.getVersion()).isEqualTo(1);
            assertThat(event.getOccurredOn()).isEqualTo(today);
            assertThat(event.getHouseholds())
                    .singleElement()
                    .extracting(Household::getHouseholdId)
                    .isEqualTo(event.getHouseholdId());
        });
        assertThat(members(told(takeOn, 3))).hasSize(4).allSatisfy(id -> assertThat(versionsOf(id))
                .containsExactly(1L));
        assertThat(stations(takeOn)).containsExactly("take-on-started", "taken-on");
        operator().get("/take-ons").then().statusCode(200).body("takeOns.id", hasItem(takeOn.toString()));
    }

    @Test
    void theRightsOfDaysThatHavePassedComeWithADayBeforeThem() {
        LocalDate newYear = CivilDay.today(clock).withDayOfYear(1);
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.listed(1, anna);

        UUID takeOn = start("{\"rightsFrom\":\"" + newYear + "\"}");
        JsonPath report = awaitDone(takeOn);

        assertThat(report.getString("rightsFrom")).isEqualTo(newYear.toString());
        assertThat(told(takeOn, 1).getFirst().getOccurredOn()).isEqualTo(newYear.minusDays(1));
    }

    @Test
    void aListThatFallsSilentIsReadOnFromWhereItWas() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(GHENT, bert));
        AuthenticSources.listed(1, anna, bert);
        UUID takeOn = startUntilSilent(1);

        assertThat(report(takeOn).getString("state")).isEqualTo("RUNNING");
        assertThat(report(takeOn).getInt("householdsTakenOn")).isEqualTo(1);
        assertThat(stations(takeOn)).containsExactly("take-on-started", "waiting");
        clock.advance(Duration.ofMinutes(15));
        assertThat(overdue(takeOn)).startsWith("the population register's list does not answer");

        goOn(takeOn);
        assertThat(told(takeOn, 2)).extracting(LifeEvent::getHouseholdId).doesNotHaveDuplicates();
        assertThat(overdue(takeOn)).isNull();
    }

    @Test
    void whatIsPausedTakesNothingMoreUntilItIsResumed() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(GHENT, bert));
        AuthenticSources.listed(1, anna, bert);
        UUID takeOn = startUntilSilent(1);

        step(takeOn, "pause").statusCode(200).body("state", equalTo("PAUSED")).body("waitsBecause", nullValue());
        step(takeOn, "pause").statusCode(200).body("state", equalTo("PAUSED"));
        AuthenticSources.listUp();
        assertThat(claimedAt(clock.instant().plus(Duration.ofDays(1)))).isEmpty();

        step(takeOn, "resume").statusCode(200).body("state", equalTo("RUNNING"));
        awaitDone(takeOn);
        assertThat(told(takeOn, 2)).extracting(LifeEvent::getHouseholdId).doesNotHaveDuplicates();
        step(takeOn, "pause").statusCode(409).body("type", endsWith(":takeOnDone"));
        step(takeOn, "resume").statusCode(409);
    }

    @Test
    void thereIsOneAtATimeAndTheSameOrderIsTheSameTakeOn() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.listed(1, anna);
        AuthenticSources.listDownAfter(0);
        String key = UUID.randomUUID().toString();
        String id = order(key, SILENT)
                .statusCode(202)
                .body("state", equalTo("RUNNING"))
                .extract()
                .path("id");

        order(key, SILENT).statusCode(202).body("id", equalTo(id)).header("Location", endsWith("/take-ons/" + id));
        order(key, "{\"rightsFrom\":\"" + CivilDay.today(clock) + "\"}")
                .statusCode(409)
                .body("type", endsWith(":idempotencyKeyReused"));
        order(UUID.randomUUID().toString(), SILENT).statusCode(409).body("type", endsWith(":takeOnUnderWay"));

        goOn(UUID.fromString(id));
        order(key, SILENT).statusCode(202).body("id", equalTo(id)).body("state", equalTo("DONE"));
    }

    @Test
    void whomABirthMadeKnownBeforeIsToldAsTheyAre() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(notified(eventId, 1, anna));
        Household known = published(eventId, 1).getHouseholds().getFirst();
        AuthenticSources.listed(1, anna);

        UUID takeOn = start(SILENT);
        awaitDone(takeOn);

        assertThat(told(takeOn, 1).getFirst().getHouseholds()).containsExactly(known);
        assertThat(versionsOf(known.getReferencePerson())).containsExactly(1L);
    }

    @Test
    void whoMovesWhileItRunsIsToldWhereTheyLiveNow() {
        AuthenticSources.live(household(GHENT, anna, bert));
        AuthenticSources.listed(1, anna, bert);
        UUID takeOn = startUntilSilent(1);
        UUID home = told(takeOn, 1).getFirst().getHouseholdId();
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(LEDEBERG, bert));
        arrives(confirmed(eventId, 1, bert));
        UUID move = Move.lifeEventId(eventId);
        awaitStation(move, "held");
        clock.advance(Duration.ofHours(1));
        UUID away = published(move, 1).getHouseholdId();

        goOn(takeOn);

        assertThat(told(takeOn, 2))
                .extracting(LifeEvent::getHouseholdId)
                .containsExactlyInAnyOrder(home, away)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoWasLeftBehindByAnUntoldMoveIsAskedAboutAndToldBeside() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(declared(eventId, 1, anna));
        UUID home = published(Move.lifeEventId(eventId), 1).getHouseholdId();
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(ELSEWHERE, bert));
        AuthenticSources.listed(1, anna);

        UUID takeOn = start(SILENT);
        JsonPath report = awaitDone(takeOn);

        assertThat(report.getInt("householdsTakenOn")).isEqualTo(1);
        LifeEvent event = told(takeOn, 1).getFirst();
        assertThat(event.getHouseholdId()).isEqualTo(home);
        assertThat(event.getHouseholds())
                .extracting(household -> household.getZone().getPostalCode())
                .containsExactly("9000", "2000");
    }

    @Test
    void aPageOfAPodThatDiedIsTakenByAnother() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.listed(1, anna);
        UUID takeOn = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            TakeOnOrder order = new TakeOnOrder(null, CivilDay.today(clock));
            takeOns.add(TakeOn.ordered(takeOn, order, clock.instant()), takeOn.toString());
            assertThat(takeOns.claim(clock.instant(), LEASE)).isPresent();
        });
        assertThat(claimedAt(clock.instant().plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(report(takeOn).getInt("householdsTakenOn")).isZero();

        clock.advance(LEASE);

        awaitDone(takeOn);
        assertThat(told(takeOn, 1)).hasSize(1);
    }

    @Test
    void whatIsEndedNeverGoesOnAndMakesRoomForAnother() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(GHENT, bert));
        AuthenticSources.listed(1, anna, bert);
        UUID takeOn = startUntilSilent(1);

        end(takeOn, "the list is of another city").statusCode(200).body("state", equalTo("ENDED"));
        end(takeOn, "said twice")
                .statusCode(200)
                .body("endedAt", equalTo(report(takeOn).getString("endedAt")));

        assertThat(claimedAt(clock.instant().plus(Duration.ofDays(1)))).isEmpty();
        step(takeOn, "pause").statusCode(409).body("type", endsWith(":takeOnDone"));
        step(takeOn, "resume").statusCode(409);
        assertThat(overdue(takeOn)).isNull();
        assertThat(stations(takeOn)).containsExactly("take-on-started", "ended");
        operator()
                .get("/trail?lifeEvent=" + takeOn)
                .then()
                .body("steps[1].detail", startsWith("after 1 households, 1 residents, as "))
                .body("steps[1].detail", endsWith(" said: the list is of another city"));

        AuthenticSources.listUp();
        UUID another = start(SILENT);
        awaitDone(another);
        assertThat(told(another, 2)).hasSize(2);
        assertThat(told(takeOn)).hasSize(1);
        end(another, "too late").statusCode(409).body("type", endsWith(":takeOnDone"));
    }

    @Test
    void aPausedOneCanBeEndedAndWhoeverDoesSaysWhy() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.listed(1, anna);
        UUID takeOn = startUntilSilent(0);
        step(takeOn, "pause").statusCode(200);

        end(takeOn, " ").statusCode(400);
        end(takeOn, "it is not needed").statusCode(200).body("state", equalTo("ENDED"));
    }

    @Test
    void whileTheOutboxIsFullItRests() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.listed(1, anna);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(FILL_THE_OUTBOX).executeUpdate());

        UUID takeOn;
        try {
            takeOn = start(SILENT);
            await("it rests").until(() -> report(takeOn).getString("waitsBecause") != null);
            assertThat(report(takeOn).getString("waitsBecause")).isEqualTo("what was told before is not sent yet");
            assertThat(report(takeOn).getInt("householdsTakenOn")).isZero();
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("DELETE FROM outbox WHERE topic = 'nowhere'")
                            .executeUpdate());
        }

        awaitDone(takeOn);
        assertThat(told(takeOn, 1)).hasSize(1);
    }

    @Test
    void aHouseholdThatTheRegisterRefusesHoldsUpOnlyThoseAfterIt() {
        for (Person one : List.of(anna, bert, cleo, dora)) {
            AuthenticSources.live(household(GHENT, one));
        }
        AuthenticSources.listed(4, anna, bert, cleo, dora);
        AuthenticSources.refuse(dora, true);

        UUID takeOn = start(SILENT);
        whileTimeGoesBy("three are taken on and the fourth waits", () -> {
            step(takeOn, "resume").statusCode(200);
            return report(takeOn).getInt("householdsTakenOn") == 3
                    && report(takeOn).getString("waitsBecause") != null;
        });

        assertThat(report(takeOn).getString("waitsBecause")).startsWith("the source refused the question");
        assertThat(told(takeOn, 3)).hasSize(3);
        AuthenticSources.refuse(dora, false);
        step(takeOn, "resume").statusCode(200);
        awaitDone(takeOn);
        assertThat(told(takeOn, 4)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2999-01-01", "yesterday"})
    void rightsOfAnotherYearOrOfDaysToComeAreRefused(String rightsFrom) {
        order(UUID.randomUUID().toString(), "{\"rightsFrom\":\"" + rightsFrom + "\"}")
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anOrderHasABodyAndAKey() {
        order(UUID.randomUUID().toString(), "null").statusCode(400);
        order(" ", SILENT).statusCode(400);
        operator()
                .contentType(ContentType.JSON)
                .body(SILENT)
                .post("/take-ons")
                .then()
                .statusCode(400);
    }

    @Test
    void whatNobodyOrderedIsNotFound() {
        UUID unknown = UUID.randomUUID();
        operator().get("/take-ons/" + unknown).then().statusCode(404).body("type", endsWith(":unknownTakeOn"));
        step(unknown, "pause").statusCode(404);
        step(unknown, "resume").statusCode(404);
        end(unknown, "it is not there").statusCode(404);
        assertThat(stations(unknown)).isEmpty();
    }

    @Test
    void onlyOperatorsMay() {
        for (String token : List.of(Tokens.resident("90610100155"), Tokens.service("granting", "resident-resolver"))) {
            RequestSpecification other = given().auth().oauth2(token);
            other.get("/take-ons").then().statusCode(403);
            other.get("/take-ons/" + UUID.randomUUID()).then().statusCode(403);
            other.post("/take-ons/" + UUID.randomUUID() + "/pause").then().statusCode(403);
            other.post("/take-ons/" + UUID.randomUUID() + "/resume").then().statusCode(403);
            other.contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(SILENT)
                    .post("/take-ons")
                    .then()
                    .statusCode(403);
            other.contentType(ContentType.JSON)
                    .body(Map.of("reason", "it is not theirs"))
                    .post("/take-ons/" + UUID.randomUUID() + "/end")
                    .then()
                    .statusCode(403);
        }
        given().get("/take-ons").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(SILENT)
                .post("/take-ons")
                .then()
                .statusCode(401);
    }

    private static UUID start(String body) {
        return UUID.fromString(order(UUID.randomUUID().toString(), body)
                .statusCode(202)
                .extract()
                .path("id"));
    }

    /** Starts one and waits until the list has given so many pages and answers no more. */
    private static UUID startUntilSilent(int pages) {
        AuthenticSources.listDownAfter(pages);
        UUID takeOn = start(SILENT);
        await("the list is silent").until(() -> report(takeOn).getString("waitsBecause") != null);
        return takeOn;
    }

    private void goOn(UUID takeOn) {
        AuthenticSources.listUp();
        awaitDone(takeOn);
    }

    /** Time goes by meanwhile: the list may be left alone for a while, after it did not answer in another test. */
    private JsonPath awaitDone(UUID takeOn) {
        whileTimeGoesBy("it is done", () -> report(takeOn).getString("state").equals("DONE"));
        return report(takeOn);
    }

    private static ValidatableResponse order(String key, String body) {
        return operator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/take-ons")
                .then();
    }

    private static ValidatableResponse step(UUID takeOn, String step) {
        return operator().post("/take-ons/" + takeOn + "/" + step).then();
    }

    private static ValidatableResponse end(UUID takeOn, String reason) {
        return operator()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/take-ons/" + takeOn + "/end")
                .then();
    }

    /** What another pod would find to take at that moment; it takes it for no time. */
    private Optional<ClaimedTakeOn> claimedAt(Instant moment) {
        return QuarkusTransaction.requiringNew().call(() -> takeOns.claim(moment, Duration.ZERO));
    }

    private static JsonPath report(UUID takeOn) {
        return operator()
                .get("/take-ons/" + takeOn)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String overdue(UUID takeOn) {
        return operator()
                .get("/overdue?limit=1000")
                .jsonPath()
                .getString("places.find { it.place == 'take-ons' }.longest.find { it.lifeEvent == '%s' }?.what"
                        .formatted(takeOn));
    }

    /** What was told of it, once it is so much or more. */
    private static List<LifeEvent> told(UUID takeOn, int households) {
        await("so much is told").until(() -> told(takeOn).size() >= households);
        return told(takeOn);
    }

    private static List<LifeEvent> told(UUID takeOn) {
        return TopicProbe.all("life-events", LifeEvent.class).stream()
                .filter(event -> event.getLifeEventId().equals(takeOn))
                .toList();
    }

    private static Set<UUID> members(List<LifeEvent> events) {
        return events.stream()
                .flatMap(event -> event.getHouseholds().getFirst().getMembers().stream())
                .map(Member::getResidentId)
                .collect(Collectors.toSet());
    }

    private static List<Long> versionsOf(UUID resident) {
        return TopicProbe.all("residents", Resident.class).stream()
                .filter(one -> one.getResidentId().equals(resident))
                .map(Resident::getVersion)
                .toList();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.user("operator"));
    }
}
