package gent.rechtstreeks.granting.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.granting.testing.Merged;
import gent.rechtstreeks.granting.testing.Reader;
import gent.rechtstreeks.granting.testing.ResidentMessage;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the cases of two residents who turn out to be one: one goes on, nothing is lost, no work is closed. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeJoinsCasesTest {

    private static final UUID LOW = new UUID(0, 1);
    private static final UUID HIGH = new UUID(0, 2);

    @Inject
    Aliases aliases;

    @Inject
    TestClock clock;

    private final Family family = new Family();
    private final UUID survivor = UUID.randomUUID();

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    /** The move named the younger, then the survivor: one assessment closes, another opens, of one case. */
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void whatClosesTheYoungersDoesNotCloseTheSurvivors(boolean youngerIsLower, boolean closesFirst) {
        UUID ofTheYounger = youngerIsLower ? LOW : HIGH;
        UUID ofTheSurvivor = youngerIsLower ? HIGH : LOW;
        family.addressDeclaration().id(ofTheYounger).addressees(family.mother).send();
        family.awaitAllBefore();
        merge(family.mother, survivor);
        Runnable close = () -> family.addressDeclaration()
                .id(ofTheYounger)
                .revision(2)
                .lifeEventVersion(2)
                .notEligible("no-longer-applies")
                .send();
        Runnable open = () -> family.addressDeclarationOf(survivor)
                .id(ofTheSurvivor)
                .lifeEventVersion(2)
                .addressees(survivor)
                .send();
        (closesFirst ? List.of(close, open) : List.of(open, close)).forEach(Runnable::run);
        family.awaitAllBefore();
        mine().body("grants.state", contains("REMINDED"));

        family.addressDeclarationOf(survivor)
                .id(ofTheSurvivor)
                .revision(2)
                .lifeEventVersion(3)
                .notEligible("obligation-met")
                .addressees(survivor)
                .send();
        family.awaitAllBefore();
        mine().body("grants.state", contains("FULFILLED"));
        assertThat(Desk.toldTo(survivor)).endsWith(Kind.FULFILLED);
    }

    @Test
    void whatIsTakenBackInTwoRightsIsTwoMessages() {
        family.addressDeclaration().send();
        family.parkingPermit().send();
        family.addressDeclarationOf(survivor).addressees(survivor).send();
        family.parkingPermitOf(survivor).addressees(survivor).send();
        family.awaitAllBefore();
        merge(family.mother, survivor);

        await().atMost(Duration.ofSeconds(60)).until(() -> silencesTo(survivor).size() == 2);
        assertThat(silencesTo(survivor)).extracting(Envelope::id).doesNotHaveDuplicates();
    }

    @Test
    void aCaseThatWasJoinedIsReadOnceAndWaitsForNothingAndItsHistorySaysSo() {
        family.addressDeclaration().missingFactsOf(family.mother).send();
        family.addressDeclarationOf(survivor).addressees(survivor).send();
        family.awaitAllBefore();
        merge(family.mother, survivor);

        mine().body("grants.state", contains("REMINDED"));
        assertThat(Desk.outcomes(family.move, "address-declaration"))
                .containsExactlyInAnyOrder("WAITING_FOR_FACTS", "JOINED", "REMINDED");
        clock.advance(Duration.ofDays(2));
        List<String> late = user("operator", "/overdue?limit=1000")
                .extract()
                .jsonPath()
                .getList("places.find { it.place == 'cases-without-facts' }.longest.lifeEvent");
        assertThat(late).doesNotContain(family.move.toString());
    }

    @Test
    void whatAHumanLooksAtGoesOnInTheCaseThatStays() {
        family.addressDeclaration()
                .unavailable("source-has-no-data", family.mother)
                .send();
        family.addressDeclarationOf(survivor).addressees(survivor).send();
        family.awaitAllBefore();
        merge(family.mother, survivor);

        UUID stays = Desk.awaitTold(survivor, Kind.REMINDED).getDecisionId();
        assertThat(Desk.tasks(family.move)).containsExactly("FACTS_UNAVAILABLE");
        user("caseworker", "/tasks/" + Desk.taskId(family.move)).body("decision", equalTo(stays.toString()));
    }

    @Test
    void theSameWorkInBothCasesIsOneTask() {
        family.addressDeclaration()
                .unavailable("source-has-no-data", family.mother)
                .send();
        family.addressDeclarationOf(survivor)
                .unavailable("source-has-no-data", survivor)
                .addressees(survivor)
                .send();
        family.awaitAllBefore();
        merge(family.mother, survivor);

        assertThat(Desk.tasks(family.move)).containsExactly("FACTS_UNAVAILABLE");
    }

    @Test
    void aMergeThatIsTakenBackIsOneTaskForAHuman() {
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();
        merge(family.mother, survivor);
        new ResidentMessage(family.mother).version(1).send();
        new ResidentMessage(family.mother).version(3).send();
        new ResidentMessage(family.mother).version(3).send();
        new ResidentMessage(family.mother).version(4).send();
        Desk.awaitDeadLetter(new ResidentMessage(family.mother)
                .supersededBy(family.mother)
                .send()
                .id());

        assertThat(Desk.tasks(family.birth)).containsExactly("MERGE_TAKEN_BACK");
        user("caseworker", "/tasks/" + Desk.taskId(family.birth)).body("standing.amountCents", contains(8400));
        assertThat(Merged.survivorOf(aliases, family.mother)).isEqualTo(survivor);
        family.wasteBags(family.birth).revision(2).send();
        family.awaitAllBefore();
        assertThat(Desk.tasks(family.birth)).containsExactly("MERGE_TAKEN_BACK");
    }

    @Test
    void anOlderVersionThatNamesNoSurvivorTakesNothingBack() {
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();
        merge(family.mother, survivor);
        new ResidentMessage(family.mother).version(1).send();
        Desk.awaitDeadLetter(new ResidentMessage(family.mother)
                .supersededBy(family.mother)
                .send()
                .id());

        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void aChildThatWasRegisteredTwiceIsReadOnce() {
        family.birthGrant().send();
        family.birthGrantOf(family.twin, family.twinBirth).send();
        family.awaitAllBefore();
        merge(family.twin, family.child);
        family.birthGrantOf(family.twin, family.twinBirth)
                .revision(2)
                .amount(130000)
                .send();
        family.awaitAllBefore();

        assertThat(Desk.messagesTo(family.father))
                .filteredOn(told -> told.getKind() == Kind.SILENCED)
                .extracting(Decision::getLifeEventId)
                .containsExactly(family.twinBirth);
        assertThat(Desk.toldTo(family.father)).containsExactly(Kind.INFORMED, Kind.INFORMED, Kind.SILENCED);
        of(family.father).body("grants.lifeEvent", contains(family.birth.toString()));
    }

    @Test
    void aThirdGrantIsAddedToTheClashThatIsOpen() {
        Family second = new Family();
        Family third = new Family();
        for (Family one : List.of(family, second, third)) {
            one.wasteBags(one.birth).send();
            one.awaitAllBefore();
        }
        merge(family.mother, second.mother);
        merge(second.mother, third.mother);

        assertThat(Desk.tasks(family.birth)).containsExactly("MERGE_CLASH");
        assertThat(Desk.tasks(second.birth)).isEmpty();
        user("caseworker", "/tasks/" + Desk.taskId(family.birth))
                .body(
                        "standing.lifeEvent",
                        containsInAnyOrder(family.birth.toString(), second.birth.toString(), third.birth.toString()));
    }

    private void merge(UUID younger, UUID stays) {
        new ResidentMessage(younger).supersededBy(stays).send();
        Merged.await(aliases, younger, stays);
    }

    private static List<Envelope> silencesTo(UUID resident) {
        return TopicProbe.envelopes("grants").stream()
                .filter(envelope -> envelope.subject().equals(resident.toString()))
                .filter(envelope -> envelope.type().endsWith(".silenced"))
                .toList();
    }

    private ValidatableResponse mine() {
        return of(survivor);
    }

    private static ValidatableResponse of(UUID resident) {
        return Reader.as(resident).get("/me/grants").then().statusCode(200);
    }

    private static ValidatableResponse user(String role, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.user(role))
                .get(path)
                .then()
                .statusCode(200);
    }
}
