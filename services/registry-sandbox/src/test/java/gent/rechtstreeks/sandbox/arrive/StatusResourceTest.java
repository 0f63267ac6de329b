package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.happens;
import static gent.rechtstreeks.sandbox.Sandbox.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.statuses.StatusChange;
import gent.rechtstreeks.sandbox.Meanwhile;
import gent.rechtstreeks.sandbox.facts.store.SetFacts;
import gent.rechtstreeks.sandbox.facts.store.Subscriptions;
import gent.rechtstreeks.sandbox.population.Insz;
import gent.rechtstreeks.sandbox.register.StatusOffice;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class StatusResourceTest {
    private static final String STRANGER = Insz.of(LocalDate.of(1910, 1, 1), 1);

    @Inject
    StatusOffice office;

    @Inject
    Subscriptions subscriptions;

    @Inject
    EntityManager entities;

    private String person;

    @BeforeEach
    void somebodyWithoutIncreasedReimbursement() {
        person = birth("{\"household\":\"WITHOUT\"}").extract().path("parents[0].insz");
    }

    @Test
    void ofWhomTheSourceWasAskedAboutAFlipIsToldWithoutItsValue() {
        status(person, "2026-03-02");

        String event = flip(true, "2026-04-01")
                .statusCode(201)
                .body("synthetic", equalTo(true))
                .body("insz", equalTo(person))
                .body("increasedReimbursement", equalTo(true))
                .body("from", equalTo("2026-04-01"))
                .extract()
                .path("eventId");

        StatusChange told = TopicProbe.await("registry.statuses", StatusChange.class, change -> change.getEventId()
                .equals(event));
        assertThat(told.getInsz()).isEqualTo(person);
        assertThat(told.getFact()).isEqualTo("increased-reimbursement");
        assertThat(told.getChangedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(told.getRecordedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void aFlipSplitsThePeriodThatTheSourceAnswers() {
        flip(true, "2026-04-01").body("eventId", nullValue());

        status(person, "2026-03-31")
                .body("answers[0].value", equalTo("false"))
                .body("answers[0].validFrom", equalTo("2026-01-01"))
                .body("answers[0].validUntil", equalTo("2026-04-01"));
        status(person, "2026-04-01")
                .body("answers[0].value", equalTo("true"))
                .body("answers[0].validFrom", equalTo("2026-04-01"))
                .body("answers[0].validUntil", equalTo("2027-01-01"));
    }

    @Test
    void aFirstQuestionDuringAFlipIsAnsweredWithTheNewStatus() throws Exception {
        ValidatableResponse answer = new Meanwhile(entities)
                .secondWaitsForFirst(
                        () -> office.flip(person, true, LocalDate.of(2026, 3, 1)), () -> status(person, "2026-03-02"));

        answer.body("answers[0].value", equalTo("true"));
    }

    @Test
    void aFlipDuringAFirstQuestionIsTold() throws Exception {
        Optional<UUID> told = new Meanwhile(entities)
                .secondWaitsForFirst(
                        () -> subscriptions.subscribe(List.of(new SetFacts.Of(person, "increased-reimbursement"))),
                        () -> office.flip(person, true, LocalDate.of(2026, 3, 1)));

        assertThat(told).isPresent();
    }

    @Test
    void aSecondFlipKeepsThePeriodsBeforeIt() {
        flip(true, "2026-02-01");
        flip(false, "2026-06-01");

        status(person, "2026-03-02")
                .body("answers[0].value", equalTo("true"))
                .body("answers[0].validFrom", equalTo("2026-02-01"))
                .body("answers[0].validUntil", equalTo("2026-06-01"));
        flip(true, "2026-06-01");
        status(person, "2026-07-01").body("answers[0].validFrom", equalTo("2026-02-01"));
    }

    @Test
    void whatIsSaidAlreadyIsNoNews() {
        status(person, "2026-03-02");

        flip(false, "2026-04-01").statusCode(201).body("eventId", nullValue());
    }

    @Test
    void askingAgainUnderTheSameKeyGivesTheSameAnswer() {
        status(person, "2026-03-02");
        String key = UUID.randomUUID().toString();
        String first = happens("statuses", key, body(true)).extract().asString();

        assertThat(happens("statuses", key, body(true))
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        happens("statuses", key, body(false)).statusCode(409);
    }

    @Test
    void aStrangerHasNoStatus() {
        happens("statuses", body(true).replace(person, STRANGER))
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownPerson"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"insz\":\"x\",\"increasedReimbursement\":true,\"from\":\"2026-04-01\"}",
                "{\"insz\":\"90610100155\",\"from\":\"2026-04-01\"}",
                "{\"insz\":\"90610100155\",\"increasedReimbursement\":true}",
                "{\"insz\":\"90610100155\",\"increasedReimbursement\":true,\"from\":\"2024-04-01\"}",
                "{\"insz\":\"90610100155\",\"increasedReimbursement\":true,\"from\":\"2031-04-01\"}",
                "{"
            })
    void whatCannotBeIsRefused(String body) {
        happens("statuses", body).statusCode(400).contentType("application/problem+json");
    }

    private ValidatableResponse flip(boolean increasedReimbursement, String from) {
        return happens("statuses", body(increasedReimbursement).replace("2026-04-01", from));
    }

    private String body(boolean increasedReimbursement) {
        return "{\"insz\":\"%s\",\"increasedReimbursement\":%b,\"from\":\"2026-04-01\"}"
                .formatted(person, increasedReimbursement);
    }
}
