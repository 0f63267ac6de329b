package gent.rechtstreeks.granting.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.granting.testing.AssessmentMessage;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What residents read of what was decided about them. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MyGrantsTest {

    private static final String ANOTHER = "why.facts.find { it.whose == 'ANOTHER_MEMBERS' }.";
    private static final String SHARED = "why.facts.find { it.whose == 'SHARED' }.";
    private static final String YOURS = "why.facts.find { it.whose == 'YOURS' }.";

    private final Family family = new Family();

    @Test
    void thePayeeSeesTheGrant() {
        UUID id = granted();

        as(family.mother)
                .get("/me/grants")
                .then()
                .statusCode(200)
                .body("grants", hasSize(1))
                .body("grants[0].id", equalTo(id.toString()))
                .body("grants[0].state", equalTo("GRANTED"))
                .body("grants[0].right", equalTo("waste-bags"))
                .body("grants[0].amount.cents", equalTo(8400))
                .body("grants[0].amount.currency", equalTo("EUR"))
                .body("grants[0].validFrom", equalTo("2026-01-01"))
                .body("grants[0].validUntil", equalTo("2027-01-01"))
                .body("grants[0].yourPart", containsInAnyOrder("ADDRESSEE", "PAYEE", "COVERED"))
                .body("grants[0].demonstration", equalTo(false));
    }

    @Test
    void aCoveredResidentSeesItToo() {
        granted();

        as(family.father)
                .get("/me/grants")
                .then()
                .statusCode(200)
                .body("grants[0].yourPart", containsInAnyOrder("COVERED"));
    }

    @Test
    void whoHasNothingGetsAnEmptyList() {
        as(UUID.randomUUID()).get("/me/grants").then().statusCode(200).body("grants", hasSize(0));
    }

    @Test
    void ownFactsAreShownInFullAndThoseOfAnotherMemberOnlyAsAFact() {
        UUID id = granted();

        one(family.mother, id)
                .statusCode(200)
                .body("why.facts", hasSize(2))
                .body(YOURS + "fact", equalTo("increased-reimbursement"))
                .body(YOURS + "value", equalTo("true"))
                .body(YOURS + "source", equalTo("social-security-bank"))
                .body(YOURS + "asOf", equalTo("2026-03-02T08:00:00Z"))
                .body(YOURS + "legalBasis", equalTo("protocol 1/2026"))
                .body(ANOTHER + "fact", nullValue())
                .body(ANOTHER + "value", nullValue())
                .body(ANOTHER + "source", nullValue());
        one(family.father, id).body(YOURS + "value", equalTo("false")).body(ANOTHER + "value", nullValue());
    }

    @Test
    void aParentWhoLivesElsewhereReadsOfTheBirthButNotOfTheHousehold() {
        family.birthGrant()
                .covering(family.mother, family.child)
                .usesSharedFact("birth-date", "2026-03-01")
                .usesSharedFact("domicile", "44021")
                .usesSharedFact("household-size", "3")
                .send();
        UUID id = Desk.awaitTold(family.father, Kind.INFORMED).getDecisionId();

        one(family.father, id)
                .statusCode(200)
                .body("why.facts.whose", contains("SHARED", "SHARED", "SHARED"))
                .body("why.facts.fact", contains("birth-date", null, null))
                .body("why.facts.value", contains("2026-03-01", null, null));
        one(family.mother, id).body("why.facts.value", contains("2026-03-01", "44021", "3"));
    }

    @Test
    void eachParentReadsTheOwnDomicileAndAParentElsewhereReadsNone() {
        family.birthGrant().usesDomicileOf(family.mother, "44021").send();
        UUID id = Desk.awaitTold(family.father, Kind.INFORMED).getDecisionId();

        one(family.mother, id).body(YOURS + "fact", equalTo("domicile")).body(YOURS + "value", equalTo("44021"));
        one(family.father, id).body(ANOTHER + "fact", nullValue()).body(ANOTHER + "value", nullValue());
    }

    @Test
    void thatADomicileIsUnknownIsReadOnlyByWhomItIsAbout() {
        family.birthGrant().domicileUnknownOf(family.mother).send();
        UUID id = Desk.awaitTold(family.father, Kind.ASSISTED).getDecisionId();

        one(family.mother, id)
                .body("why.reasons", contains("domicile-unknown"))
                .body("why.missingFacts.fact", contains("domicile"));
        one(family.father, id)
                .body("decision.state", equalTo("ASSISTED"))
                .body("why.reasons", hasSize(0))
                .body("why.missingFacts[0].whose", equalTo("ANOTHER_MEMBERS"))
                .body("why.missingFacts[0].fact", nullValue());
    }

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

    @Test
    void aClientThatHasItAlreadyGetsNoBody() {
        UUID id = granted();
        for (String path : new String[] {"/me/grants", "/me/grants/" + id}) {
            String tag =
                    as(family.mother).get(path).then().statusCode(200).extract().header("ETag");

            as(family.mother).header("If-None-Match", tag).get(path).then().statusCode(304);
            as(family.mother)
                    .header("If-None-Match", "\"other\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theTagChangesWithTheDecision() {
        UUID id = granted();
        String tag = one(family.mother, id).extract().header("ETag");
        family.wasteBags(family.birth).revision(2).amount(10500).send();
        Desk.awaitTold(family.mother, Kind.RAISED);

        as(family.mother)
                .header("If-None-Match", tag)
                .get("/me/grants/" + id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("decision.amount.cents", equalTo(10500));
    }

    @Test
    void anAnswerIsForOneResidentOnly() {
        granted();

        as(family.mother)
                .get("/me/grants")
                .then()
                .header("Cache-Control", equalTo("no-cache, private"))
                .header("Vary", equalTo("Authorization"));
    }

    @Test
    void anotherResidentsDecisionLooksLikeOneThatDoesNotExist() {
        UUID id = granted();
        UUID stranger = UUID.randomUUID();

        String hidden = notFound(stranger, id);
        String absent = notFound(stranger, UUID.randomUUID());
        org.assertj.core.api.Assertions.assertThat(hidden.replace(id.toString(), ""))
                .isEqualTo(absent.replaceAll("[0-9a-f-]{36}", ""));
    }

    private static String notFound(UUID resident, UUID id) {
        return one(resident, id)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownGrant"))
                .extract()
                .asString();
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

    private static UUID idOf(UUID resident) {
        return UUID.fromString(as(resident).get("/me/grants").then().extract().path("grants[0].id"));
    }

    private static ValidatableResponse one(UUID resident, UUID id) {
        return as(resident).get("/me/grants/" + id).then();
    }

    private static RequestSpecification as(UUID resident) {
        String rrn = resident.toString();
        KnownResidents.is(rrn, resident);
        return given().auth().oauth2(Tokens.resident(rrn));
    }
}
