package gent.rechtstreeks.granting.read;

import static gent.rechtstreeks.granting.testing.Reader.as;
import static gent.rechtstreeks.granting.testing.Reader.notFound;
import static gent.rechtstreeks.granting.testing.Reader.one;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.granting.testing.AssessmentMessage;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who left a household reads what was decided before, and nothing new. */
@QuarkusTest
@WithTestResource(StackResource.class)
class WhoLeftTest {

    private static final String SHARED = "why.facts.find { it.whose == 'SHARED' }.";

    private final Family family = new Family();

    @Test
    void whoLeftSeesNothingOfALaterCaseAlthoughTheGrantStillCoversThem() {
        family.wasteBags(family.birth).usesSharedFact("household-size", "3").send();
        UUID before = Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
        theOthersMove().usesSharedFact("household-size", "2").send();
        Desk.awaitOutcome(family.move, "waste-bags", "SETTLED");
        UUID later = afterTheMove(family.mother);

        one(family.mother, later).statusCode(200).body(SHARED + "value", equalTo("2"));
        notFound(family.father, later);
        as(family.father).get("/me/grants").then().body("grants.id", contains(before.toString()));
        one(family.father, before)
                .body("decision.yourPart", contains("COVERED"))
                .body(SHARED + "fact", equalTo("household-size"))
                .body(SHARED + "value", equalTo("3"));
    }

    @Test
    void whoLeftReadsThatTheGrantRoseButNotWhatTheHouseholdIsNow() {
        granted();
        theOthersMove().amount(10500).usesSharedFact("household-size", "2").send();
        Desk.awaitOutcome(family.move, "waste-bags", "RAISED");
        UUID later = afterTheMove(family.mother);

        one(family.mother, later).body(SHARED + "value", equalTo("2"));
        one(family.father, later)
                .statusCode(200)
                .body("decision.amount.cents", equalTo(10500))
                .body("decision.yourPart", contains("COVERED"))
                .body(SHARED + "fact", nullValue())
                .body(SHARED + "value", nullValue());
    }

    @Test
    void whoReadASettledCaseStillReadsItWhenItIsOnlyKept() {
        granted();
        family.wasteBagsAfterTheMove().send();
        family.wasteBagsAfterTheMove()
                .revision(2)
                .notEligible("no-increased-reimbursement")
                .covering()
                .send();
        Desk.awaitOutcome(family.move, "waste-bags", "KEPT");

        one(family.father, afterTheMove(family.father))
                .statusCode(200)
                .body("decision.state", equalTo("SETTLED"))
                .body("why.reasons", hasSize(0));
    }

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }

    /** The father lives elsewhere by now. */
    private AssessmentMessage theOthersMove() {
        return family.wasteBagsAfterTheMove().covering(family.mother, family.child);
    }

    private UUID afterTheMove(UUID resident) {
        String path = "grants.find { it.lifeEvent == '" + family.move + "' }.id";
        return UUID.fromString(as(resident).get("/me/grants").then().extract().path(path));
    }
}
