package gent.rechtstreeks.granting.read;

import static gent.rechtstreeks.granting.testing.Reader.as;
import static gent.rechtstreeks.granting.testing.Reader.one;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What residents read of what was decided about them, and of whom. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MyGrantsTest {

    private static final String ANOTHER = "why.facts.find { it.whose == 'ANOTHER_MEMBERS' }.";
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
                .body("grants[0].demonstration", equalTo(false))
                .body("grants[0].doubted", equalTo(false));
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

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }
}
