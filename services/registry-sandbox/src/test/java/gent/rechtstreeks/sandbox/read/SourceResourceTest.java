package gent.rechtstreeks.sandbox.read;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.lifeEvents;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.sandbox.Sandbox;
import gent.rechtstreeks.sandbox.population.Insz;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class SourceResourceTest {
    private static final String STRANGER = Insz.of(LocalDate.of(1910, 1, 1), 1);

    @AfterEach
    void healAllSources() {
        fault("person", 0, false);
        fault("social-security-bank", 0, false);
    }

    @Test
    void aHouseholdIsAnsweredOnceHoweverManyOfItsMembersAreAskedAbout() {
        List<String> parents = birth("{\"household\":\"WITHOUT\"}").extract().path("parents.insz");

        ask("{\"insz\":[\"%s\"]}".formatted(String.join("\",\"", parents)), "/sources/households")
                .statusCode(200)
                .body("households", hasSize(1))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"))
                .body("households[0].members.flags", everyItem(hasKey("protectedAddress")))
                .body("households[0].address.municipality", equalTo("44021"))
                .body("households[0].address.addressId", startsWith("synthetic-"));
    }

    @Test
    void separatedParentsAreAnsweredAsTwoHouseholds() {
        List<String> parents =
                birth("{\"household\":\"SEPARATED_PARENTS\"}").extract().path("parents.insz");

        ask("{\"insz\":[\"%s\"]}".formatted(String.join("\",\"", parents)), "/sources/households")
                .body("households", hasSize(2));
    }

    @Test
    void whomTheRegisterDoesNotKnowIsAbsent() {
        households(STRANGER).statusCode(200).body("households", empty());
    }

    @Test
    void theIncreasedReimbursementOfAHouseholdIsKnownOfItsAdults() {
        List<String> parents = birth("{\"household\":\"WITH_INCREASED_REIMBURSEMENT\"}")
                .extract()
                .path("parents.insz");

        status(parents)
                .statusCode(200)
                .body("answers.state", everyItem(equalTo("KNOWN")))
                .body("answers.value", hasItem("true"))
                .body("answers.validFrom", everyItem(equalTo("2026-01-01")))
                .body("answers.validUntil", everyItem(equalTo("2027-01-01")))
                .body("answers.asOf", everyItem(equalTo("2026-03-02T09:00:00Z")));
    }

    @Test
    void inAHouseholdWithoutItEveryAdultIsAnsweredFalse() {
        List<String> parents = birth("{\"household\":\"WITHOUT\"}").extract().path("parents.insz");

        status(parents).body("answers.value", everyItem(equalTo("false")));
    }

    @Test
    void aStrangerToTheSocialSecurityBankIsNotRegistered() {
        status(List.of(STRANGER)).body("answers[0].state", equalTo("NOT_REGISTERED"));
    }

    @Test
    void aFailingSourceAnswersUnavailableUntilItIsWellAgain() {
        fault("social-security-bank", 0, true);
        status(List.of(STRANGER))
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:sourceUnavailable"));
        households(STRANGER).statusCode(200);

        fault("social-security-bank", 0, false);
        status(List.of(STRANGER)).statusCode(200);
    }

    @Test
    void aSlowSourceAnswersLate() {
        fault("person", 300, false);
        long start = System.nanoTime();

        households(STRANGER).statusCode(200);

        assertThat(System.nanoTime() - start).isGreaterThan(300_000_000L);
    }

    @Test
    void anUnknownSourceCannotBeMadeToFail() {
        operator().body("{}").put("/faults/weather").then().statusCode(404);
        operator().body("{\"delayMillis\":-1}").put("/faults/person").then().statusCode(400);
    }

    @Test
    void whatIsNoNumberIsRefusedWithoutRepeatingIt() {
        households("not-a-number").statusCode(400).contentType("application/problem+json");
        ask("{\"insz\":[]}", "/sources/households").statusCode(400);
        ask("{", "/sources/households").statusCode(400);
        Sandbox.status("not-a-number", "2026-03-02").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String many = "\"%s\",".formatted(STRANGER).repeat(10_000);

        ask("{\"insz\":[" + many + "\"" + STRANGER + "\"]}", "/sources/households")
                .statusCode(413);
    }

    @Test
    void theExamplesAreOneResidentOfEachKindOfHousehold() {
        operator()
                .get("/residents/examples")
                .then()
                .statusCode(200)
                .body("", hasSize(6))
                .body("[0]", aMapWithSize(3))
                .body("description", hasItem(containsString("single parent with increased reimbursement")));
    }

    private static ValidatableResponse status(List<String> insz) {
        return Sandbox.status(insz, "2026-03-02");
    }

    private static ValidatableResponse ask(String body, String path) {
        return lifeEvents().body(body).post(path).then();
    }

    private static void fault(String source, int delayMillis, boolean failing) {
        operator()
                .body("{\"delayMillis\":%d,\"failing\":%b}".formatted(delayMillis, failing))
                .put("/faults/{source}", source)
                .then()
                .statusCode(204);
    }
}
