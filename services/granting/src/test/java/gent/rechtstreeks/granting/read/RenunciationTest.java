package gent.rechtstreeks.granting.read;

import static gent.rechtstreeks.granting.testing.Reader.as;
import static gent.rechtstreeks.granting.testing.Reader.one;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import gent.rechtstreeks.granting.grant.store.TaskRows;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.granting.testing.Merged;
import gent.rechtstreeks.granting.testing.ResidentMessage;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does not want a grant says so; it stands until a human has looked. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RenunciationTest {

    @Inject
    Aliases aliases;

    @Inject
    TaskRows tasks;

    @Inject
    TestClock clock;

    private final Family family = new Family();

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aHumanLooksOnceAndTheGrantStands() {
        UUID id = granted();

        renounce(family.mother, id).statusCode(200).body("renounced", equalTo(TestClock.START.toString()));
        renounce(family.mother, id).statusCode(200);

        assertThat(Desk.tasks(family.birth)).containsExactly("RENOUNCED");
        one(family.mother, id)
                .body("decision.renounced", equalTo(TestClock.START.toString()))
                .body("decision.state", equalTo("GRANTED"));
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/tasks/" + Desk.taskId(family.birth))
                .then()
                .statusCode(200)
                .body("standing.payee", contains(family.mother.toString()));
    }

    /** Real clocks count finer than the database. */
    @Test
    void theSameMomentIsToldEachTime() {
        UUID id = granted();
        clock.set(TestClock.START.plusNanos(123_456_789));
        String moment = "2026-03-02T09:00:00.123456Z";

        renounce(family.mother, id).body("renounced", equalTo(moment));
        renounce(family.mother, id).body("renounced", equalTo(moment));
        one(family.mother, id).body("decision.renounced", equalTo(moment));
    }

    @Test
    void whatIsDecidedLaterLeavesItToTheHuman() {
        UUID id = granted();
        renounce(family.mother, id).statusCode(200);

        family.wasteBags(family.birth).revision(2).amount(10_500).send();
        Desk.awaitTold(family.mother, Kind.RAISED);

        assertThat(Desk.tasks(family.birth)).containsExactly("RENOUNCED");
        one(family.mother, id).body("decision.renounced", equalTo(TestClock.START.toString()));
    }

    @Test
    void itIsAsEasyToTakeBackAndToSayAgain() {
        UUID id = granted();
        renounce(family.mother, id).statusCode(200);

        takeBack(family.mother, id).statusCode(204);
        takeBack(family.mother, id).statusCode(204);

        assertThat(Desk.tasks(family.birth)).isEmpty();
        one(family.mother, id).body("decision.renounced", nullValue());
        renounce(family.mother, id).statusCode(200);
        assertThat(Desk.tasks(family.birth)).containsExactly("RENOUNCED");
    }

    @Test
    void onceAHumanHasLookedItIsNotTakenBackHere() {
        UUID id = granted();
        renounce(family.mother, id).statusCode(200);
        closeTheTask();

        problem(takeBack(family.mother, id).statusCode(409), "lookedAtAlready");
        renounce(family.mother, id).statusCode(200);
        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void whoIsCoveredReadsItButItIsNotTheirsToRenounce() {
        UUID id = granted();
        renounce(family.mother, id).statusCode(200);

        problem(renounce(family.father, id).statusCode(403), "notYoursToRenounce");
        problem(takeBack(family.father, id).statusCode(403), "notYoursToRenounce");
        one(family.father, id).body("decision.renounced", nullValue());
        listed(family.mother, id, equalTo(TestClock.START.toString()));
        listed(family.father, id, nullValue());
    }

    @Test
    void whenNobodyIsPaidOnlyTheCoveredRenounceAndReadOfIt() {
        family.wasteBags(family.birth)
                .payee(null)
                .covering(family.mother, family.child)
                .addressees(family.mother, family.father)
                .send();
        UUID id = Desk.awaitTold(family.father, Kind.GRANTED).getDecisionId();

        problem(renounce(family.father, id).statusCode(403), "notYoursToRenounce");
        renounce(family.mother, id).statusCode(200);
        one(family.mother, id).body("decision.renounced", equalTo(TestClock.START.toString()));
        one(family.father, id).statusCode(200).body("decision.renounced", nullValue());
    }

    @Test
    void somebodyElsesDecisionIsLikeOneThatDoesNotExist() {
        UUID id = granted();
        UUID stranger = UUID.randomUUID();
        UUID none = UUID.randomUUID();

        String anothers = problem(renounce(stranger, id).statusCode(404), "unknownGrant");
        String nobodys = problem(renounce(stranger, none).statusCode(404), "unknownGrant");

        assertThat(anothers.replace(id.toString(), none.toString())).isEqualTo(nobodys);
        problem(takeBack(stranger, id).statusCode(404), "unknownGrant");
        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void whereNothingWasGrantedThereIsNothingToRenounce() {
        family.birthGrant().send();
        UUID id = Desk.awaitTold(family.mother, Kind.INFORMED).getDecisionId();

        problem(renounce(family.mother, id).statusCode(409), "nothingGranted");
    }

    @Test
    void theSurvivorOfAMergeGoesOn() {
        UUID id = granted();
        renounce(family.mother, id).statusCode(200);
        UUID survivor = UUID.randomUUID();
        new ResidentMessage(family.mother).supersededBy(survivor).send();
        Merged.await(aliases, family.mother, survivor);

        one(survivor, id).body("decision.renounced", equalTo(TestClock.START.toString()));
        takeBack(survivor, id).statusCode(204);
        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void onlyAResidentRenounces() {
        String path = "/me/grants/" + UUID.randomUUID() + "/renunciation";

        given().put(path).then().statusCode(401);
        given().delete(path).then().statusCode(401);
        given().auth().oauth2(Tokens.user("caseworker")).put(path).then().statusCode(403);
        given().auth().oauth2(Tokens.user("operator")).delete(path).then().statusCode(403);
        problem(as(family.mother).put("/me/grants/x/renunciation").then().statusCode(400), "malformedId");
    }

    private static void listed(UUID resident, UUID id, Matcher<?> renounced) {
        as(resident).get("/me/grants").then().body("grants.find { it.id == '%s' }.renounced".formatted(id), renounced);
    }

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }

    private void closeTheTask() {
        UUID task = UUID.fromString(Desk.taskId(family.birth));
        QuarkusTransaction.requiringNew()
                .run(() -> tasks.update(
                        "state = ?1, closedAt = ?2 where id = ?3", TaskRow.State.CLOSED, TestClock.START, task));
    }

    private static ValidatableResponse renounce(UUID resident, UUID id) {
        return as(resident).put("/me/grants/" + id + "/renunciation").then();
    }

    private static ValidatableResponse takeBack(UUID resident, UUID id) {
        return as(resident).delete("/me/grants/" + id + "/renunciation").then();
    }

    private static String problem(ValidatableResponse answer, String type) {
        return answer.contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:" + type))
                .extract()
                .asString();
    }
}
