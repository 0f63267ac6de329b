package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Told;
import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.PurposeConsent;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class ConsentTest {

    private static final String PUSH = "push-messages";

    private final Citizen citizen = new Citizen();

    @Test
    void aYesCountsAtOnceAndIsToldOnce() {
        citizen.says(PUSH, "GIVEN")
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("since", equalTo("2026-03-02T09:00:00Z"))
                .body("effectiveAt", equalTo("2026-03-02T09:00:00Z"))
                .body("until", equalTo("2028-03-02T09:00:00Z"));

        PurposeConsent told = Told.of(Told.await(citizen.id(), 1), PUSH);
        assertThat(told.getState()).isEqualTo(ConsentState.GIVEN);
        assertThat(told.getUntil()).isEqualTo("2028-03-02T09:00:00Z");
        assertThat(citizen.state(PUSH)).isEqualTo("GIVEN");
    }

    @Test
    void aWithdrawalIsAsEasyAndTakesEffectWithinTenSeconds() {
        citizen.says(PUSH, "GIVEN").statusCode(200);

        citizen.says(PUSH, "WITHDRAWN")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("until", nullValue())
                .body("effectiveAt", equalTo("2026-03-02T09:00:10Z"));

        PurposeConsent told = Told.of(Told.await(citizen.id(), 2), PUSH);
        assertThat(told.getState()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(Duration.between(told.getSince(), told.getEffectiveAt())).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aNoIsRecordedToldAndKeptApartFromSilence() {
        assertThat(citizen.state(PUSH)).isEqualTo("NOT_ASKED");

        citizen.says(PUSH, "REFUSED").statusCode(200).body("state", equalTo("REFUSED"));

        assertThat(Told.state(Told.await(citizen.id(), 1), PUSH)).isEqualTo(ConsentState.REFUSED);
        assertThat(citizen.state("suggestions")).isEqualTo("NOT_ASKED");
    }

    @Test
    void oneRecordHoldsAllPurposes() {
        citizen.says(PUSH, "GIVEN").statusCode(200);
        citizen.says("suggestions", "REFUSED").statusCode(200);

        ResidentConsents told = Told.await(citizen.id(), 2);
        assertThat(told.getPurposes()).extracting(PurposeConsent::getPurpose).containsExactly(PUSH, "suggestions");
        assertThat(Told.state(told, PUSH)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void theSameAnswerTwiceIsOneRevisionAndOneMessage() {
        citizen.says(PUSH, "GIVEN").statusCode(200);
        citizen.says(PUSH, "GIVEN").statusCode(200).body("since", equalTo("2026-03-02T09:00:00Z"));
        citizen.says("suggestions", "GIVEN").statusCode(200);

        assertThat(Told.await(citizen.id(), 2).getPurposes()).hasSize(2);
        assertThat(Told.all(citizen.id())).hasSize(2);
    }

    @Test
    void aRetryOfAYesThatComesAfterANoDoesNotUndoIt() {
        String key = UUID.randomUUID().toString();
        underKey(key, "GIVEN", 1).statusCode(200);
        citizen.says(PUSH, "WITHDRAWN").statusCode(200);

        underKey(key, "GIVEN", 1).statusCode(200).body("state", equalTo("GIVEN"));

        assertThat(citizen.state(PUSH)).isEqualTo("WITHDRAWN");
    }

    @Test
    void aKeyStandsForOneRequestOfOneResident() {
        String key = UUID.randomUUID().toString();
        underKey(key, "GIVEN", 1).statusCode(200);

        underKey(key, "REFUSED", 1)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rechtstreeks:idempotencyKeyReused"));
        Citizen other = new Citizen();
        other.asked()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Citizen.answer("REFUSED", 1))
                .put("/me/consents/" + PUSH)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
    }

    @Test
    void answersThatMeetAreRecordedOneAfterTheOther() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService devices = Executors.newFixedThreadPool(4)) {
            Set<Future<Integer>> answers = Stream.of("GIVEN", "REFUSED", "GIVEN", "REFUSED")
                    .map(answer -> devices.submit(() -> {
                        start.await();
                        return citizen.says(PUSH, answer).extract().statusCode();
                    }))
                    .collect(Collectors.toSet());
            start.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        citizen.says("suggestions", "GIVEN").statusCode(200);

        long last = Stream.iterate(1L, version -> version + 1)
                .filter(version ->
                        Told.await(citizen.id(), version).getPurposes().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(Told.all(citizen.id()))
                .extracting(ResidentConsents::getVersion)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }

    private ValidatableResponse underKey(String key, String decision, int version) {
        return citizen.asked()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Citizen.answer(decision, version))
                .put("/me/consents/" + PUSH)
                .then();
    }
}
