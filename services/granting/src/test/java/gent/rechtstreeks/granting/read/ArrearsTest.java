package gent.rechtstreeks.granting.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What is still due after a raise is said once. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ArrearsTest {

    private final Family family = new Family();

    @Test
    void aRaiseSaysTheDifferenceOnceAlsoAfterDuplicates() {
        family.wasteBags(family.birth).send();
        Envelope raise =
                family.wasteBags(family.birth).revision(2).amount(10500).send();
        family.wasteBags(family.birth).revision(2).amount(10500).send(raise);
        family.wasteBags(family.birth).revision(2).amount(10500).send();
        family.wasteBags(family.birth).revision(3).amount(10500).send();
        family.awaitAllBefore();

        told(Kind.RAISED)
                .body("arrears.cents", equalTo(2100))
                .body("history.outcome", contains("GRANTED", "RAISED", "SETTLED"))
                .body("history.arrears.cents", contains(2100));
    }

    @Test
    void everyRaiseSaysItsOwnDifference() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).revision(2).amount(10500).send();
        family.wasteBags(family.birth).revision(3).amount(12000).send();
        family.awaitAllBefore();

        told(Kind.GRANTED).body("arrears.cents", equalTo(1500)).body("history.arrears.cents", contains(2100, 1500));
    }

    @Test
    void nothingIsStillDueOfAGrantThatWasNotRaised() {
        family.wasteBags(family.birth).send();

        told(Kind.GRANTED).body("arrears", nullValue());
    }

    private ValidatableResponse told(Kind kind) {
        String rrn = family.mother.toString();
        KnownResidents.is(rrn, family.mother);
        return given().auth()
                .oauth2(Tokens.resident(rrn))
                .get("/me/grants/" + Desk.awaitTold(family.mother, kind).getDecisionId())
                .then()
                .statusCode(200);
    }
}
