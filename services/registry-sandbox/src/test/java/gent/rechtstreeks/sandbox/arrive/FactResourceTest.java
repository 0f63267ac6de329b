package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.facts;
import static gent.rechtstreeks.sandbox.Sandbox.happens;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.statuses.StatusChange;
import gent.rechtstreeks.sandbox.population.Insz;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that an operator sets, and what their sources answer. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FactResourceTest {
    private static final String STRANGER = Insz.of(LocalDate.of(1910, 1, 1), 1);
    private static final String TAX = "tax-administration";
    private static final String INCOME = "taxable-income";

    private String person;

    @BeforeEach
    void somebody() {
        person = birth("{}").extract().path("parents[0].insz");
    }

    @Test
    void whatWasSetIsAnsweredFromThatDayOnAndToldOnceItsSourceWasAskedAboutIt() {
        set(INCOME, "\"31000.00\"", "2026-02-01").statusCode(201).body("eventId", nullValue());
        income("2026-02-01")
                .body("answers[0].state", equalTo("KNOWN"))
                .body("answers[0].value", equalTo("31000.00"))
                .body("answers[0].validFrom", equalTo("2026-02-01"))
                .body("answers[0].validUntil", equalTo("2027-01-01"))
                .body("answers[0].asOf", notNullValue());

        String event = set(INCOME, "\"12000.50\"", "2026-04-01")
                .statusCode(201)
                .body("synthetic", equalTo(true))
                .extract()
                .path("eventId");

        StatusChange told = TopicProbe.await("registry.statuses", StatusChange.class, change -> change.getEventId()
                .equals(event));
        assertThat(told.getFact()).isEqualTo(INCOME);
        assertThat(told.getInsz()).isEqualTo(person);
        assertThat(told.getChangedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        income("2026-03-31").body("answers[0].validUntil", equalTo("2026-04-01"));
        income("2026-04-01").body("answers[0].value", equalTo("12000.50"));
        set("owns-home", "\"true\"", "2026-04-01").body("eventId", nullValue());
    }

    @Test
    void thatThereIsNoDataCanBeSetToo() {
        set(INCOME, "null", "2026-02-01").statusCode(201);
        income("2026-02-01").body("answers[0].state", equalTo("NO_DATA")).body("answers[0].value", nullValue());
    }

    @Test
    void forARightThatTheSourceDoesNotKnowOrOfAnotherSourceNothingIsSaid() {
        facts(TAX, INCOME, "moving-space", List.of(person), "2026-02-01")
                .statusCode(200)
                .body("answers[0].state", equalTo("NO_LEGAL_CONTEXT"));
        facts("land-register", INCOME, "rent-subsidy", List.of(person), "2026-02-01")
                .body("answers[0].state", equalTo("NO_LEGAL_CONTEXT"));
        set(INCOME, "\"1.00\"", "2026-02-01").body("eventId", nullValue());
    }

    @Test
    void aStrangerHasNoFile() {
        facts(TAX, INCOME, "rent-subsidy", List.of(STRANGER), "2026-02-01")
                .body("answers[0].state", equalTo("NOT_REGISTERED"));
    }

    @Test
    void whatFollowsFromAnAddressIsToldToChangeWhenSomebodyMoves() {
        String moving = move("{\"effectiveOn\":\"2026-02-20\"}").extract().path("eventId");
        String mover = ofMove(moving, "declaration").extract().path("movers[0].insz");
        facts("mobility-company", "paid-parking-zone", "resident-parking-permit", List.of(mover), "2026-02-20")
                .body("answers[0].state", not("NO_LEGAL_CONTEXT"))
                .body("answers[0].validUntil", nullValue());

        ofMove(moving, "confirmation").statusCode(200);

        StatusChange told = TopicProbe.await("registry.statuses", StatusChange.class, change -> change.getInsz()
                .equals(mover));
        assertThat(told.getFact()).isEqualTo("paid-parking-zone");
        assertThat(told.getChangedOn()).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @Test
    void anotherNumberChangesNothingOfWhatTheSourcesKeep() {
        set(INCOME, "\"31000.00\"", "2026-02-01");
        String school = one("education-register", "school-enrolment", "nursery-supplement", person);
        String stands = happens("replacements", "{\"insz\":\"%s\"}".formatted(person))
                .extract()
                .path("replacedBy");
        assertThat(one(TAX, INCOME, "rent-subsidy", stands)).isEqualTo("KNOWN 31000.00");
        assertThat(one("education-register", "school-enrolment", "nursery-supplement", stands))
                .isEqualTo(school);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uses-car", "shoe-size", "increased-reimbursement"})
    void aFactThatNoSourceKeepsHereCannotBeSet(String fact) {
        set(fact, "\"true\"", "2026-02-01").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void whatCannotBeIsRefused() {
        set(INCOME, "\"1.00\"", "2020-01-01").statusCode(400);
        happens("facts", "{}").statusCode(400);
        facts("{\"source\":\"tax-administration\",\"questions\":[]}").statusCode(400);
        facts("{").statusCode(400);
    }

    private ValidatableResponse income(String on) {
        return facts(TAX, INCOME, "rent-subsidy", List.of(person), on).statusCode(200);
    }

    private static String one(String source, String fact, String purpose, String insz) {
        ValidatableResponse answer = facts(source, fact, purpose, List.of(insz), "2026-03-02");
        return answer.extract().path("answers[0].state") + " "
                + answer.extract().path("answers[0].value");
    }

    private ValidatableResponse set(String fact, String value, String from) {
        return happens(
                "facts",
                "{\"insz\":\"%s\",\"fact\":\"%s\",\"value\":%s,\"from\":\"%s\"}".formatted(person, fact, value, from));
    }
}
