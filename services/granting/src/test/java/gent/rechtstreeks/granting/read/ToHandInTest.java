package gent.rechtstreeks.granting.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a resident can copy into an application that the city cannot send yet. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ToHandInTest {

    private final Family family = new Family();

    @Test
    void aProposalShowsWhatToHandIn() {
        family.parkingPermit().send();

        one(family.mother, Kind.INFORMED)
                .body("decision.state", equalTo("INFORMED"))
                .body("decision.subject", equalTo("PERSON"))
                .body("decision.yourPart", contains("ADDRESSEE"))
                .body("toHandIn.fact", contains("move-date", "postal-code"))
                .body("toHandIn.value", contains("2026-03-02", "9000"))
                .body("toHandIn.source", contains("population-register", "population-register"))
                .body("toHandIn[0].asOf", equalTo("2026-03-02T08:00:00Z"));
        one(family.father, Kind.INFORMED).body("toHandIn.value", contains("2026-03-02", "9000"));
    }

    @Test
    void eachHandsInTheOwnFactsAndAnotherMembersStayAnOutcome() {
        family.parkingPermit().usesDomicileOf(family.mother, "44021").send();

        one(family.mother, Kind.INFORMED).body("toHandIn.fact", contains("move-date", "postal-code", "domicile"));
        one(family.father, Kind.INFORMED)
                .body("toHandIn.fact", contains("move-date", "postal-code"))
                .body("why.facts", hasSize(3))
                .body("why.facts.find { it.whose == 'ANOTHER_MEMBERS' }.value", nullValue());
    }

    @Test
    void aFactOfTheHouseholdIsHandedInByNobodyWhoIsOnlyTold() {
        family.parkingPermit().usesSharedFact("household-size", "3").send();

        one(family.father, Kind.INFORMED).body("toHandIn.fact", contains("move-date", "postal-code"));
    }

    @Test
    void thePostalCodeOfAHouseholdIsNoFactOfABirth() {
        family.birthGrant().usesSharedFact("postal-code", "9000").send();

        one(family.father, Kind.INFORMED).body("why.facts.fact", contains(nullValue()));
    }

    @Test
    void whatIsOnlyInformationAsksForNothing() {
        family.parkingPermit().eligible(Mode.INFORM).send();

        one(family.mother, Kind.INFORMED).body("toHandIn", hasSize(0)).body("why.facts", hasSize(2));
    }

    @Test
    void aMoveThatDidNotHappenLeavesNothingToHandIn() {
        family.parkingPermit().send();
        family.parkingPermit().revision(2).notEligible("move-refused").send();

        one(family.mother, Kind.SILENCED)
                .body("decision.state", equalTo("NOT_ELIGIBLE"))
                .body("why.reasons", contains("move-refused"))
                .body("toHandIn", hasSize(0))
                .body("history.outcome", contains("INFORMED", "LAPSED"));
    }

    /** The decision as the resident reads it, once this was told. */
    private static ValidatableResponse one(UUID resident, Kind told) {
        UUID decision = Desk.awaitTold(resident, told).getDecisionId();
        String rrn = resident.toString();
        KnownResidents.is(rrn, resident);
        return given().auth()
                .oauth2(Tokens.resident(rrn))
                .get("/me/grants/" + decision)
                .then()
                .statusCode(200);
    }
}
