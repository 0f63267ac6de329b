package gent.rechtstreeks.notifications.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PushingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PushConsent YES = new PushConsent(true, null);

    @Test
    void withoutAYesNothingIsPushedNowOrLater() {
        assertThat(Pushing.of(PushConsent.NEVER, NOW.plusSeconds(9), NOW)).isEqualTo(new Pushing.PassOver());
    }

    @Test
    void aYesIsPushedBeforeTheMomentAtWhichAWithdrawalCouldCount() {
        assertThat(Pushing.of(YES, NOW.plusSeconds(9), NOW)).isEqualTo(new Pushing.Send(NOW.plusSeconds(9)));
    }

    @Test
    void whileNobodyKnowsWhatWasSaidLastItWaits() {
        assertThat(Pushing.of(YES, NOW, NOW)).isEqualTo(new Pushing.HoldBack());
        assertThat(Pushing.of(YES, Instant.EPOCH, NOW)).isEqualTo(new Pushing.HoldBack());
        assertThat(Pushing.of(PushConsent.NEVER, NOW, NOW))
                .as("a yes may be on its way")
                .isEqualTo(new Pushing.HoldBack());
    }

    @Test
    void aYesThatEndsSoonerIsPushedBeforeItEnds() {
        PushConsent ending = new PushConsent(true, NOW.plusSeconds(3));

        assertThat(Pushing.of(ending, NOW.plusSeconds(9), NOW)).isEqualTo(new Pushing.Send(NOW.plusSeconds(3)));
        assertThat(Pushing.of(ending, NOW.plusSeconds(9), NOW.plusSeconds(3))).isEqualTo(new Pushing.PassOver());
    }

    @Test
    void twoCodesAreNeverTheSameAndTheirHashTellsNothing() {
        LinkCode code = LinkCode.random();

        assertThat(code).isNotEqualTo(LinkCode.random());
        assertThat(code.hash()).hasSize(64).doesNotContain(code.text());
        assertThat(code.toString()).doesNotContain(code.text());
    }
}
