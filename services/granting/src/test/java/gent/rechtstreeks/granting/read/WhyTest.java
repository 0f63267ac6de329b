package gent.rechtstreeks.granting.read;

import static gent.rechtstreeks.granting.testing.Reader.as;
import static gent.rechtstreeks.granting.testing.Reader.one;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every decision says why, and where to go who disagrees. */
@QuarkusTest
@WithTestResource(StackResource.class)
class WhyTest {

    private final Family family = new Family();

    @Test
    void theReasonsNameRuleParametersAndRegulation() {
        one(family.mother, granted())
                .body("why.ruleVersion", equalTo("1"))
                .body("why.parameters[0].source", equalTo("stad.gent"))
                .body("why.parameters[0].verification", equalTo("SIGNED_OFF"))
                .body("why.legalBasis.regulation", equalTo("a regulation"))
                .body("why.legalBasis.verified", equalTo(true))
                .body("history.outcome", containsInAnyOrder("GRANTED"));
    }

    @Test
    void withoutAVerifiedRemedyThereIsStillAHumanToAsk() {
        one(family.mother, granted())
                .body("remedy", nullValue())
                .body("contact.name", equalTo("Gentinfo"))
                .body("contact.email", notNullValue());
    }

    @Test
    void aVerifiedRemedyIsNamedWithItsTerm() {
        family.wasteBags(family.birth).remedy("the body", 30).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);

        one(family.mother, idOf(family.mother))
                .body("remedy.body", equalTo("the body"))
                .body("remedy.termDays", equalTo(30));
    }

    @Test
    void aRefusalIsVisibleWithItsReasonAndAWayToAHuman() {
        family.wasteBags(family.birth).notEligible("no-increased-reimbursement").send();
        Desk.awaitOutcome(family.birth, "waste-bags", "NOT_ELIGIBLE");

        one(family.mother, idOf(family.mother))
                .body("decision.state", equalTo("NOT_ELIGIBLE"))
                .body("why.reasons[0]", equalTo("no-increased-reimbursement"))
                .body("contact.name", equalTo("Gentinfo"));
    }

    @Test
    void whatIsWaitedForIsNamedToWhomItIsAboutAndToNobodyElse() {
        family.wasteBags(family.birth).missingFactsOf(family.father).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "WAITING_FOR_FACTS");

        one(family.father, idOf(family.father))
                .body("why.missingFacts[0].whose", equalTo("YOURS"))
                .body("why.missingFacts[0].fact", equalTo("increased-reimbursement"));
        one(family.mother, idOf(family.mother))
                .body("why.missingFacts[0].whose", equalTo("ANOTHER_MEMBERS"))
                .body("why.missingFacts[0].fact", nullValue());
    }

    @Test
    void aGrantThatIsInDoubtIsExplainedByTheDecisionThatGaveIt() {
        UUID id = granted();
        family.wasteBags(family.birth)
                .revision(2)
                .notEligible("no-increased-reimbursement")
                .send();
        Desk.awaitOutcome(family.birth, "waste-bags", "KEPT");

        one(family.mother, id)
                .body("decision.state", equalTo("GRANTED"))
                .body("decision.amount.cents", equalTo(8400))
                .body("why.reasons", hasSize(0))
                .body("history.outcome", containsInAnyOrder("GRANTED", "KEPT"));
    }

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }

    private static UUID idOf(UUID resident) {
        return UUID.fromString(as(resident).get("/me/grants").then().extract().path("grants[0].id"));
    }
}
