package gent.rechtstreeks.granting.read;

import static gent.rechtstreeks.granting.testing.Reader.as;
import static gent.rechtstreeks.granting.testing.Reader.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever reads of a grant reads whether a human still has to look at it. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DoubtedTest {

    private final Family family = new Family();

    @Test
    void aGrantIsDoubtedUntilItIsRightAfterAll() {
        UUID id = granted();
        family.wasteBags(family.birth).revision(2).notEligible("event-annulled").send();
        family.awaitAllBefore();

        one(family.mother, id).body("decision.state", equalTo("GRANTED")).body("decision.doubted", equalTo(true));
        as(family.mother).get("/me/grants").then().body("grants.doubted", contains(true));

        family.wasteBags(family.birth).revision(3).send();
        family.awaitAllBefore();

        one(family.mother, id).body("decision.doubted", equalTo(false));
    }

    /** What has no grant of its own is not doubted: it says already that a human looks. */
    @Test
    void theDoubtIsOfTheGrantWhicheverEventBroughtIt() {
        UUID id = granted();
        family.wasteBags(family.twinBirth).amount(4200).send();
        family.awaitAllBefore();

        assertThat(Desk.tasks(family.twinBirth)).containsExactly("LOWER_AMOUNT");
        one(family.mother, id).body("decision.doubted", equalTo(true));
        as(family.mother)
                .get("/me/grants")
                .then()
                .body("grants.findAll { it.state == 'ASSISTED' }.doubted", contains(false));
    }

    @Test
    void anEventThatOnlyFoundTheGrantAndNeverWasBringsDoubtToo() {
        UUID id = granted();
        family.wasteBags(family.twinBirth).send();
        family.wasteBags(family.twinBirth)
                .revision(2)
                .notEligible("event-annulled")
                .send();
        family.awaitAllBefore();

        assertThat(Desk.tasks(family.twinBirth)).containsExactly("GRANT_IN_DOUBT");
        one(family.mother, id).body("decision.doubted", equalTo(true));
    }

    /** The newest assessment is of a home in which the other parent may live no more. */
    @Test
    void onlyWhomTheGrantIsUpToReadsOfTheDoubt() {
        UUID id = granted();
        family.wasteBagsAfterTheMove()
                .amount(4200)
                .covering(family.mother, family.child)
                .send();
        family.awaitAllBefore();

        assertThat(Desk.tasks(family.move)).containsExactly("LOWER_AMOUNT");
        one(family.mother, id).body("decision.doubted", equalTo(true));
        one(family.father, id).statusCode(200).body("decision.doubted", equalTo(false));
    }

    @Test
    void whatSomebodyDoesNotWantIsNotDoubtedByThat() {
        UUID id = granted();

        as(family.mother).put("/me/grants/" + id + "/renunciation").then().statusCode(200);

        assertThat(Desk.tasks(family.birth)).containsExactly("RENOUNCED");
        one(family.mother, id).body("decision.doubted", equalTo(false));
    }

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }
}
