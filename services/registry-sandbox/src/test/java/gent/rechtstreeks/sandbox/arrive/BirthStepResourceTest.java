package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.ofBirth;
import static gent.rechtstreeks.sandbox.Sandbox.registration;
import static gent.rechtstreeks.sandbox.Sandbox.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class BirthStepResourceTest {
    private static final String TOPIC = "registry.births";
    private static final String ANOTHER_DAY = "{\"bornOn\":\"2026-02-28\"}";
    private static final LocalDate ANOTHER = LocalDate.of(2026, 2, 28);

    @Test
    void aCorrectionTellsAnotherDayOfTheSameChild() {
        String event = born("{}");
        Birth registered = told(event, 2);
        String child = registered.getChild().getInsz();

        ofBirth(event, "correction", ANOTHER_DAY).statusCode(200).body("births[0].version", equalTo(3));

        Birth corrected = told(event, 3);
        assertThat(corrected.getStage()).isEqualTo(Stage.REGISTERED);
        assertThat(corrected.getStatus()).isEqualTo(Status.CORRECTED);
        assertThat(corrected.getBornOn()).isEqualTo(ANOTHER);
        assertThat(corrected.getChild()).isEqualTo(registered.getChild());
        assertThat(types(event).getLast()).isEqualTo("registry-sandbox.births.notify.corrected");
        households(child)
                .body(
                        "households[0].members.find { it.insz == '%s' }.birthDate".formatted(child),
                        equalTo(ANOTHER.toString()));
    }

    @Test
    void aNotifiedBirthMayBeCorrectedBeforeItIsRegistered() {
        String event = born("{\"stage\":\"NOTIFIED\"}");

        ofBirth(event, "correction", ANOTHER_DAY).statusCode(200).body("births[0].version", equalTo(2));
        registration(event).statusCode(200).body("births[0].version", equalTo(3));

        assertThat(told(event, 2).getStage()).isEqualTo(Stage.NOTIFIED);
        assertThat(told(event, 3).getStage()).isEqualTo(Stage.REGISTERED);
        assertThat(told(event, 3).getBornOn()).isEqualTo(ANOTHER);
    }

    @Test
    void theChildOfAnAnnulledBirthLeavesThePopulation() {
        String event = born("{}");
        Birth registered = told(event, 2);
        String child = registered.getChild().getInsz();

        ofBirth(event, "annulment", "{}").statusCode(200).body("births[0].version", equalTo(3));

        Birth annulled = told(event, 3);
        assertThat(annulled.getStage()).isEqualTo(Stage.REGISTERED);
        assertThat(annulled.getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(annulled.getChild()).isEqualTo(registered.getChild());
        assertThat(types(event).getLast()).isEqualTo("registry-sandbox.births.notify.annulled");
        households(child).statusCode(200).body("households", empty());
        households(registered.getParents().getFirst().getInsz())
                .body("households[0].members.insz", not(hasItem(child)));
        statusOf(child, "NOT_REGISTERED");
    }

    @Test
    void aNotifiedBirthMayBeAnnulled() {
        String event = born("{\"stage\":\"NOTIFIED\"}");

        ofBirth(event, "annulment", "{}").statusCode(200).body("births[0].version", equalTo(2));

        assertThat(told(event, 2).getStage()).isEqualTo(Stage.NOTIFIED);
        assertThat(told(event, 2).getStatus()).isEqualTo(Status.ANNULLED);
        registration(event).statusCode(409).body("type", equalTo("urn:problem-type:rechtstreeks:birthClosed"));
    }

    @Test
    void anAnnulledBirthIsNotCorrected() {
        String event = born("{}");
        ofBirth(event, "annulment", "{}");

        ofBirth(event, "correction", ANOTHER_DAY)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:birthClosed"));
    }

    @ParameterizedTest
    @CsvSource({"annulment, {}", "correction, {\"bornOn\":\"2026-02-28\"}"})
    void askingAgainForTheSameChangesNothing(String step, String body) {
        String event = born("{}");
        ofBirth(event, step, body).statusCode(200);

        ofBirth(event, step, body).statusCode(200).body("births[0].version", equalTo(3));

        ofBirth(event, "repeat", "{\"version\":1}").statusCode(202);
        Awaitility.await().until(() -> records(event).size() >= 4);
        assertThat(records(event)).extracting(Birth::getVersion).containsExactly(1L, 2L, 3L, 1L);
    }

    @Test
    void everyVersionIsRepeatedAsItWas() {
        String event = born("{}");
        ofBirth(event, "correction", ANOTHER_DAY);
        ofBirth(event, "annulment", "{}");

        for (int version = 1; version <= 4; version++) {
            ofBirth(event, "repeat", "{\"version\":%d}".formatted(version)).statusCode(202);
        }

        Awaitility.await().until(() -> records(event).size() >= 8);
        List<Birth> all = records(event);
        assertThat(all.subList(4, 8)).isEqualTo(all.subList(0, 4));
        ofBirth(event, "repeat", "{\"version\":5}").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"bornOn\":\"soon\"}", "{\"bornOn\":\"2026-03-03\"}", "{\"bornOn\":\"2025-12-31\"}"})
    void aCorrectionNeedsADayThatCanBe(String body) {
        String event = born("{}");

        ofBirth(event, "correction", body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"annulment, {}", "correction, {\"bornOn\":\"2026-02-28\"}"})
    void ofAnUnknownBirthNothingIsSaid(String step, String body) {
        ofBirth(UUID.randomUUID().toString(), step, body)
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownBirth"));
    }

    private static String born(String body) {
        return birth(body).statusCode(201).extract().path("births[0].eventId");
    }

    private static Birth told(String event, long version) {
        return TopicProbe.await(
                TOPIC, Birth.class, birth -> birth.getEventId().equals(event) && birth.getVersion() == version);
    }

    private static List<Birth> records(String event) {
        return TopicProbe.all(TOPIC, Birth.class).stream()
                .filter(birth -> birth.getEventId().equals(event))
                .toList();
    }

    private static List<String> types(String event) {
        return TopicProbe.envelopes(TOPIC).stream()
                .filter(envelope -> envelope.subject().equals(event))
                .map(envelope -> envelope.type())
                .toList();
    }

    private static void statusOf(String insz, String state) {
        status(insz, "2026-03-02").body("answers[0].state", equalTo(state));
    }
}
