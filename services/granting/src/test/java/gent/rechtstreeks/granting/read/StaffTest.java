package gent.rechtstreeks.granting.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
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

        String task = "tasks.find { it.lifeEvent == '" + family.birth + "' }.";
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/tasks?limit=200")
                .then()
                .body(task + "kind", equalTo("FACTS_UNAVAILABLE"))
                .body(task + "assessed.verdict", equalTo("FACTS_MISSING"))
                .body(task + "assessed.reasons", contains("source-has-no-data"))
                .body(task + "assessed.missingFacts.fact", contains("increased-reimbursement"))
                .body(task + "assessed.missingFacts.residentId", contains(family.father.toString()));
    }

    @Test
    void aTaskShowsBothSides() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).revision(2).amount(6300).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "KEPT");

        String task = "tasks.find { it.lifeEvent == '" + family.birth + "' }.";
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/tasks?limit=200")
                .then()
                .statusCode(200)
                .body(task + "kind", equalTo("LOWER_AMOUNT"))
                .body(task + "standing[0].amountCents", equalTo(8400))
                .body(task + "assessed.terms.amountCents", equalTo(6300))
                .body(task + "assessed.verdict", equalTo("ELIGIBLE"));
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
