package gent.rechtstreeks.granting.arrive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.granting.testing.Merged;
import gent.rechtstreeks.granting.testing.ResidentMessage;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two residents turn out to be one: their histories join, and nobody gets or hears anything twice. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeArrivesTest {

    @Inject
    Aliases aliases;

    private final Family family = new Family();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void theSurvivorReadsWhatWasDecidedOfTheYounger() {
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();
        merge();

        mine().body("grants", hasSize(1))
                .body("grants[0].yourPart", containsInAnyOrder("ADDRESSEE", "PAYEE", "COVERED"));
        UUID id = Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
        KnownResidents.is(survivor.toString(), survivor);
        given().auth()
                .oauth2(Tokens.resident(survivor.toString()))
                .get("/me/grants/" + id)
                .then()
                .statusCode(200)
                .body("why.facts.whose", containsInAnyOrder("YOURS", "ANOTHER_MEMBERS"));
    }

    @Test
    void anAssessmentWithTheOldIdIsOneOfTheSurvivor() {
        merge();
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();

        assertThat(Desk.toldTo(survivor)).containsExactly(Kind.GRANTED);
        assertThat(Desk.toldTo(family.mother)).isEmpty();
        mine().body("grants", hasSize(1));
    }

    @Test
    void theSameRightAfterTheMergeIsSettledByTheGrantFromBefore() {
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();
        merge();
        family.wasteBags(family.birth)
                .revision(2)
                .payee(survivor)
                .addressees(survivor)
                .covering(survivor, family.father, family.child)
                .send();
        family.awaitAllBefore();

        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("GRANTED", "SETTLED");
        assertThat(Desk.tasks(family.birth)).isEmpty();
        assertThat(Desk.toldTo(survivor)).isEmpty();
    }

    @Test
    void theSameMergeAgainOrAnOlderVersionChangesNothing() {
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();
        Envelope envelope = family.motherIs(survivor).send();
        family.motherIs(survivor).send(envelope);
        family.motherIs(survivor).send();
        new ResidentMessage(family.mother)
                .supersededBy(UUID.randomUUID())
                .version(1)
                .send();
        new ResidentMessage(family.mother).version(1).send();
        awaitAlias(family.mother, survivor);
        Envelope last =
                new ResidentMessage(family.mother).supersededBy(family.mother).send();
        Desk.awaitDeadLetter(last.id());

        assertThat(Merged.survivorOf(aliases, family.mother)).isEqualTo(survivor);
        mine().body("grants", hasSize(1));
    }

    @Test
    void aResidentWhoSupersedesItselfIsADeadLetter() {
        Envelope self = family.motherIs(family.mother).send();
        Envelope early = family.motherIs(survivor).version(0).send();

        assertThat(Desk.awaitDeadLetter(self.id())).isEqualTo("a resident who supersedes itself");
        assertThat(Desk.awaitDeadLetter(early.id())).isEqualTo("a version below 1");
    }

    @Test
    void whoWasMergedTwiceGoesByTheLastIdInWhateverOrder() {
        UUID last = UUID.randomUUID();
        new ResidentMessage(survivor).supersededBy(last).send();
        awaitAlias(survivor, last);
        family.motherIs(survivor).send();
        awaitAlias(family.mother, last);
        new ResidentMessage(family.child).supersededBy(family.twin).send();
        awaitAlias(family.child, family.twin);
        new ResidentMessage(family.twin).supersededBy(last).send();

        awaitAlias(family.child, last);
    }

    @Test
    void whoIsCoveredTwiceNowIsATaskWithBothGrantsAndKeepsBoth() {
        Family other = new Family();
        other.wasteBags(other.birth).send();
        family.wasteBags(family.birth).send();
        other.awaitAllBefore();
        family.awaitAllBefore();
        family.motherIs(other.mother).send();
        awaitAlias(family.mother, other.mother);

        assertThat(Desk.tasks(family.birth)).containsExactly("MERGE_CLASH");
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/tasks/" + Desk.taskId(family.birth))
                .then()
                .statusCode(200)
                .body("standing.lifeEvent", containsInAnyOrder(family.birth.toString(), other.birth.toString()));
        of(other.mother).body("grants.yourPart.flatten()", hasSize(6));
        other.awaitAllBefore();
        assertThat(Desk.toldTo(other.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aClashThatAMergeLeftIsNotClosedByAnAssessment() {
        Family other = new Family();
        other.wasteBags(other.birth).send();
        family.wasteBags(family.birth).send();
        other.awaitAllBefore();
        family.awaitAllBefore();
        family.motherIs(other.mother).send();
        awaitAlias(family.mother, other.mother);
        family.wasteBags(family.birth)
                .revision(2)
                .covering(family.father, family.child)
                .send();
        family.awaitAllBefore();

        assertThat(Desk.tasks(family.birth)).contains("MERGE_CLASH");
    }

    @Test
    void aCaseOfThePersonGoesOnUnderTheSurvivorAndTellsNobodyTwice() {
        family.addressDeclaration().addressees(family.mother).send();
        family.awaitAllBefore();
        merge();
        family.addressDeclaration().revision(2).addressees(family.mother).send();
        family.addressDeclarationOf(survivor).addressees(survivor).send();
        family.awaitAllBefore();
        family.addressDeclarationOf(survivor)
                .revision(2)
                .notEligible("obligation-met")
                .send();
        family.awaitAllBefore();

        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.REMINDED);
        assertThat(Desk.toldTo(survivor)).containsExactly(Kind.FULFILLED);
        assertThat(Desk.outcomes(family.move, "address-declaration")).endsWith("FULFILLED");
    }

    @Test
    void twoCasesThatBecomeOneTakeBackWhatIsReadTwice() {
        family.addressDeclaration().addressees(family.mother).send();
        family.addressDeclarationOf(survivor).addressees(survivor).send();
        family.awaitAllBefore();
        merge();

        Desk.awaitTold(survivor, Kind.SILENCED);
        UUID young = Desk.awaitTold(family.mother, Kind.REMINDED).getDecisionId();
        UUID old = Desk.awaitTold(survivor, Kind.REMINDED).getDecisionId();
        assertThat(Desk.messagesTo(survivor))
                .extracting(told -> told.getKind(), told -> told.getDecisionId())
                .containsExactly(tuple(Kind.REMINDED, old), tuple(Kind.SILENCED, young));
    }

    private void merge() {
        family.motherIs(survivor).send();
        awaitAlias(family.mother, survivor);
    }

    private void awaitAlias(UUID younger, UUID standing) {
        Merged.await(aliases, younger, standing);
    }

    private ValidatableResponse mine() {
        return of(survivor);
    }

    private static ValidatableResponse of(UUID resident) {
        KnownResidents.is(resident.toString(), resident);
        return given().auth()
                .oauth2(Tokens.resident(resident.toString()))
                .get("/me/grants")
                .then()
                .statusCode(200);
    }
}
