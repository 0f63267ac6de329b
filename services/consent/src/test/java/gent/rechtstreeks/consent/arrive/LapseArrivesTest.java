package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Staff;
import gent.rechtstreeks.consent.testing.Told;
import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time passes: trial/2 is worded better from 10 March on, trial/3 asks something else from 20 March on. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LapseArrivesTest {

    @Inject
    TestClock clock;

    private final Citizen citizen = new Citizen();

    @AfterEach
    void backToToday() {
        clock.set(TestClock.START);
    }

    @Test
    void aConsentEndsWithItsTermAndThatIsTold() {
        clock.set(Instant.parse("2026-03-21T09:00:00Z"));
        citizen.says("trial", "GIVEN", 3).statusCode(200).body("until", equalTo("2026-04-21T08:00:00Z"));

        clock.set(Instant.parse("2026-04-21T08:00:00Z"));

        assertThat(citizen.state("trial")).isEqualTo("EXPIRED");
        assertThat(Told.state(Told.await(citizen.id(), 2), "trial")).isEqualTo(ConsentState.EXPIRED);
        assertThat(Staff.audit(citizen.id()).getBoolean("chain.whole")).isTrue();
        citizen.says("trial", "GIVEN", 3).statusCode(200).body("state", equalTo("GIVEN"));
    }

    @Test
    void aBetterWordingKeepsWhatWasGivenAndAnotherSubstanceAsksAgain() {
        citizen.says("trial", "GIVEN", 1).statusCode(200);

        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(citizen.state("trial")).isEqualTo("GIVEN");
        citizen.says("trial", "GIVEN", 1)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rechtstreeks:agreementChanged"));

        clock.set(Instant.parse("2026-03-20T09:00:00Z"));
        assertThat(citizen.state("trial")).isEqualTo("RE_ASK");
        ResidentConsents told = Told.await(citizen.id(), 2);
        assertThat(Told.state(told, "trial")).isEqualTo(ConsentState.RE_ASK);
        assertThat(Told.of(told, "trial").getAgreementVersion()).isEqualTo(1);
        assertThat(Told.all(citizen.id())).hasSize(2);
    }

    @Test
    void aWithdrawalWaitsForNoNewText() {
        citizen.says("trial", "GIVEN", 1).statusCode(200);
        clock.set(Instant.parse("2026-03-20T09:00:00Z"));

        citizen.says("trial", "WITHDRAWN", 1).statusCode(200).body("state", equalTo("WITHDRAWN"));
    }
}
