package gent.rechtstreeks.granting.read;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What operators and caseworkers see. */
@QuarkusTest
@WithTestResource(StackResource.class)
class StaffTest {

    @Inject
    TestClock clock;

    private final Family family = new Family();

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void theTrailTellsWhatWasDecidedAndNamesNobody() {
        family.wasteBags(family.birth)
                .missingFactsOf(family.mother, family.father)
                .send();
        family.wasteBags(family.birth).revision(2).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "GRANTED");

        given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/trail?lifeEvent=" + family.birth)
                .then()
                .statusCode(200)
                .body("lifeEvent", equalTo(family.birth.toString()))
                .body("steps.station", contains("decided", "decided"))
                .body("steps.right", contains("waste-bags", "waste-bags"))
                .body("steps.outcome", contains("WAITING_FOR_FACTS", "GRANTED"))
                .body("steps.detail", contains("missing increased-reimbursement of 2 residents", "revision 2"))
                .body(not(containsString(family.mother.toString())));
    }

    @Test
    void aCaseThatWaitsForFactsForTooLongIsOverdue() {
        family.wasteBags(family.birth).missingFactsOf(family.mother).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "WAITING_FOR_FACTS");
        overdue("cases-without-facts", not(hasItem(family.birth.toString())));

        clock.advance(Duration.ofDays(2));

        overdue("cases-without-facts", hasItem(family.birth.toString()));
        overdue("tasks", not(hasItem(family.birth.toString())));
    }

    @Test
    void aTaskThatNobodyTookUpForTooLongIsOverdue() {
        family.wasteBags(family.birth)
                .unavailable("source-has-no-data", family.father)
                .send();
        Desk.awaitOutcome(family.birth, "waste-bags", "ASSISTED");
        overdue("tasks", not(hasItem(family.birth.toString())));

        clock.advance(Duration.ofDays(5));

        overdue("tasks", hasItem(family.birth.toString()));
    }

    @Test
    void aTaskNamesTheFactsThatAPersonMustFindOut() {
        family.wasteBags(family.birth)
                .unavailable("source-has-no-data", family.father)
                .send();
        Desk.awaitOutcome(family.birth, "waste-bags", "ASSISTED");

        caseworker("/tasks/" + Desk.taskId(family.birth))
                .statusCode(200)
                .body("kind", equalTo("FACTS_UNAVAILABLE"))
                .body("assessed.verdict", equalTo("FACTS_MISSING"))
                .body("assessed.reasons", contains("source-has-no-data"))
                .body("assessed.missingFacts.fact", contains("increased-reimbursement"))
                .body("assessed.missingFacts.residentId", contains(family.father.toString()));
    }

    @Test
    void theListOfTasksTellsNothingOfAPerson() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).revision(2).amount(6300).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "KEPT");

        String task = "tasks.find { it.lifeEvent == '" + family.birth + "' }.";
        caseworker("/tasks?limit=200")
                .statusCode(200)
                .body(task + "kind", equalTo("LOWER_AMOUNT"))
                .body(task + "right", equalTo("waste-bags"))
                .body(task + "openedAt", notNullValue())
                .body(not(containsString(family.mother.toString())))
                .body(not(containsString("facts")));
    }

    @Test
    void aTaskLaysBothVersionsBesideEachOtherWithAllFacts() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth)
                .revision(2)
                .amount(6300)
                .usesFactOf(family.child, "true")
                .send();
        Desk.awaitOutcome(family.birth, "waste-bags", "KEPT");

        ValidatableResponse task =
                caseworker("/tasks/" + Desk.taskId(family.birth)).statusCode(200);
        assertThat(fieldsOf(task, "standing[0]")).isEqualTo(fieldsOf(task, "assessed"));
        task.body("kind", equalTo("LOWER_AMOUNT"))
                .body("closedAt", equalTo(null))
                .body("standing[0].amountCents", equalTo(8400))
                .body("standing[0].revision", equalTo(1))
                .body("standing[0].covered", hasItem(family.father.toString()))
                .body("standing[0].facts.residentId", contains(family.mother.toString(), family.father.toString()))
                .body("standing[0].facts.value", contains("true", "false"))
                .body("standing[0].facts.source", contains("social-security-bank", "social-security-bank"))
                .body("standing[0].facts[0].asOf", equalTo("2026-03-02T08:00:00Z"))
                .body("standing[0].parameters[0].value", equalTo("84.00"))
                .body("assessed.amountCents", equalTo(6300))
                .body("assessed.revision", equalTo(2))
                .body("assessed.grantId", equalTo(null))
                .body("assessed.facts.residentId", hasItem(family.child.toString()))
                .body("assessed.parameters[0].name", equalTo("amount"));
    }

    /** All but the grant, which is on one side only. */
    private static Set<String> fieldsOf(ValidatableResponse task, String side) {
        Set<String> fields = new HashSet<>(
                task.extract().jsonPath().<String, Object>getMap(side).keySet());
        fields.remove("grantId");
        return fields;
    }

    @Test
    void aTaskThatClosedCanStillBeRead() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).revision(2).amount(6300).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "KEPT");
        String id = Desk.taskId(family.birth);
        family.wasteBags(family.birth).revision(3).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "SETTLED");

        clock.advance(Duration.ofMinutes(1));
        family.wasteBags(family.birth).revision(4).notEligible("not-in-ghent").send();
        Desk.awaitOutcome(family.birth, "waste-bags", "KEPT");

        caseworker("/tasks/" + id)
                .statusCode(200)
                .body("closedAt", notNullValue())
                .body("assessed.revision", equalTo(3))
                .body("assessed.verdict", equalTo("ELIGIBLE"));
    }

    @Test
    void aTaskThatIsNotThereIsAProblem() {
        caseworker("/tasks/" + family.birth)
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownTask"));
    }

    private static ValidatableResponse caseworker(String path) {
        return given().auth().oauth2(Tokens.user("caseworker")).get(path).then();
    }

    private static void overdue(String place, Matcher<?> lifeEvents) {
        given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/overdue?limit=1000")
                .then()
                .statusCode(200)
                .body("places.find { it.place == '" + place + "' }.longest.lifeEvent", lifeEvents);
    }
}
