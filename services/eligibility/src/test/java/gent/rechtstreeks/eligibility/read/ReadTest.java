package gent.rechtstreeks.eligibility.read;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Days;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class ReadTest {

    private static final String UNKNOWN = UUID.randomUUID().toString();

    private static final String QUESTIONS = "places.find { it.place == 'fact-requests' }.longest.lifeEvent";

    @Inject
    TestClock clock;

    private final Family family = new Family();
    private final Told birth = family.birth();

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aQuestionWithoutAnswerForTooLongIsOverdue() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        get("/overdue?limit=1000", Tokens.user("operator")).body(QUESTIONS, not(hasItem(birth.lifeEvent.toString())));

        clock.advance(Duration.ofDays(1));

        get("/overdue?limit=1000", Tokens.user("operator")).body(QUESTIONS, hasItem(birth.lifeEvent.toString()));
    }

    @Test
    void theTrailTellsOfEachRevisionWithoutNamingAnybody() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.await(birth, "waste-bags", 2);

        String bags = "steps.findAll { it.right == 'waste-bags' }.";
        String trail = get("/trail?lifeEvent=" + birth.lifeEvent, Tokens.user("operator"))
                .statusCode(200)
                .body("lifeEvent", equalTo(birth.lifeEvent.toString()))
                .body("steps", hasSize(4))
                .body("steps.station", hasItem("assessed"))
                .body(bags + "outcome", contains("FACTS_MISSING", "ELIGIBLE"))
                .body(
                        bags + "detail",
                        contains(
                                "missing increased-reimbursement of 2 residents",
                                "revision 2: increased-reimbursement"))
                .extract()
                .asString();
        assertThat(trail).doesNotContain(family.anna.toString(), family.bram.toString(), family.home.toString());
    }

    @Test
    void whyNoSourceCanSayStandsInTheTrailAndInTheExplanation() {
        Traffic.send(birth.registration(1)
                .setHouseholds(List.of(family.household().setZone(null).build()))
                .build());
        UUID id = Traffic.await(birth, "birth-grant", 1).getAssessmentId();

        get("/trail?lifeEvent=" + birth.lifeEvent, Tokens.user("operator"))
                .body(
                        "steps.findAll { it.right == 'birth-grant' }.detail",
                        contains("missing domicile of 1 resident: domicile-unknown"));
        get("/assessments/" + id, Tokens.user("caseworker"))
                .body("mode", equalTo("ASSIST"))
                .body("reasons", contains("domicile-unknown"))
                .body("missingFacts.fact", contains("domicile"));
    }

    @Test
    void theTrailOfAMoveTellsOfEachRevisionToo() {
        Moving move = family.move();
        Traffic.send(move.announced(1));
        Traffic.send(move.declared(2));
        Traffic.await(move, "temporary-parking-permit", 1);

        get("/trail?lifeEvent=" + move.lifeEvent, Tokens.user("operator"))
                .body("steps.station", everyItem(equalTo("assessed")))
                .body(
                        "steps.findAll { it.right == 'address-declaration' }.detail",
                        contains("move-not-declared", "revision 2: obligation-met"))
                .body("steps.findAll { it.right == 'temporary-parking-permit' }.detail", contains("move-declared"));
    }

    @Test
    void theTrailOfADayThatCameTellsOfEachRevisionToo() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        UUID newYear = Days.newYear(2027, family.home);
        get("/trail?lifeEvent=" + newYear, Tokens.user("operator")).body("steps", empty());

        clock.set(Days.begins(2027));
        Traffic.await(newYear, 1);

        get("/trail?lifeEvent=" + newYear, Tokens.user("operator"))
                .body("steps.right", contains("waste-bags"))
                .body("steps.detail", contains("missing increased-reimbursement of 2 residents"));
    }

    @Test
    void aCaseworkerSeesWhoseRightItIs() {
        Moving move = family.move();
        Traffic.send(move.declared(1));
        UUID id = Traffic.await(move, "temporary-parking-permit", 1).getAssessmentId();

        get("/assessments/" + id, Tokens.user("caseworker"))
                .body("mode", equalTo("PROPOSE"))
                .body("subject.kind", equalTo("PERSON"))
                .body("subject.id", equalTo(family.anna.toString()))
                .body("facts.fact", contains("move-date", "move-stage", "postal-code"));
    }

    @Test
    void anUnknownLifeEventHasAnEmptyTrail() {
        get("/trail?lifeEvent=" + UNKNOWN, Tokens.user("operator"))
                .statusCode(200)
                .body("steps", empty());
    }

    @Test
    void aCaseworkerSeesWhatAnAssessmentRestsOn() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.yes(family.anna, 1));
        UUID id = Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE).getAssessmentId();

        get("/assessments/" + id, Tokens.user("caseworker"))
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("right", equalTo("waste-bags"))
                .body("outcome", equalTo("ELIGIBLE"))
                .body("mode", equalTo("GRANT"))
                .body("amount.cents", equalTo(8400))
                .body("amount.currency", equalTo("EUR"))
                .body("validFrom", equalTo("2026-01-01"))
                .body("parameters.verification", contains("DEMONSTRATION"))
                .body("legalBasis.verified", equalTo(false))
                .body("facts.fact", hasItem("increased-reimbursement"));
    }

    @Test
    void anUnknownAssessmentIsAProblem() {
        get("/assessments/" + UNKNOWN, Tokens.user("caseworker"))
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownAssessment"));
    }

    @Test
    void whatIsNoIdIsAProblem() {
        get("/assessments/42", Tokens.user("caseworker"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedId"));
        for (String query : List.of("", "?lifeEvent=", "?lifeEvent=42")) {
            get("/trail" + query, Tokens.user("operator"))
                    .statusCode(400)
                    .contentType(startsWith("application/problem+json"))
                    .body("type", equalTo("urn:problem-type:rechtstreeks:malformedLifeEvent"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trail?lifeEvent=", "/assessments/"})
    void nobodyEntersWithoutAGoodToken(String path) {
        given().get(path + UNKNOWN).then().statusCode(401);
        for (String token : List.of(
                "nonsense",
                Tokens.expired("operator", "caseworker"),
                Tokens.wrongAudience("operator", "caseworker"),
                Tokens.wrongIssuer("operator", "caseworker"))) {
            get(path + UNKNOWN, token).statusCode(401);
        }
    }

    @Test
    void aRoleOpensOnlyItsOwnDoor() {
        get("/trail?lifeEvent=" + UNKNOWN, Tokens.user("caseworker")).statusCode(403);
        get("/assessments/" + UNKNOWN, Tokens.user("operator")).statusCode(403);
        get("/assessments/" + UNKNOWN, Tokens.resident("90610100155")).statusCode(403);
    }

    private static ValidatableResponse get(String path, String token) {
        return given().auth().oauth2(token).get(path).then();
    }
}
