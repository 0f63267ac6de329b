package gent.rechtstreeks.consent.arrive;

import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class AnsweredRequestPurgeTest {

    @Inject
    AnsweredRequestPurge purge;

    @Inject
    TestClock clock;

    private final Citizen citizen = new Citizen();

    @AfterEach
    void backToToday() {
        clock.set(TestClock.START);
    }

    @Test
    void aKeyIsForgottenAfterThirtyDaysAndNotBefore() {
        answers("GIVEN").statusCode(200);

        clock.advance(Duration.ofDays(30));
        purge.purge();
        answers("REFUSED").statusCode(409);

        clock.advance(Duration.ofSeconds(1));
        purge.purge();
        answers("REFUSED").statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    private ValidatableResponse answers(String decision) {
        return citizen.asked()
                .header("Idempotency-Key", "the same")
                .contentType("application/json")
                .body(Citizen.answer(decision, 1))
                .put("/me/consents/push-messages")
                .then();
    }
}
