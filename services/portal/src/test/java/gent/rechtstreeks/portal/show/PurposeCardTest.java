package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Consents.Agreement;
import gent.rechtstreeks.portal.ask.Consents.Decision;
import gent.rechtstreeks.portal.ask.Consents.Purpose;
import gent.rechtstreeks.portal.ask.Consents.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurposeCardTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"NOT_ASKED", "EXPIRED", "RE_ASK"})
    void whoeverHasNoAnswerThatCountsCanSayYesAndNoAlike(State state) {
        assertThat(card(state, null).decisions()).containsExactly(Decision.GIVEN, Decision.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void anAnswerCanAlwaysBeChanged(State state) {
        assertThat(card(state, null).decisions())
                .isNotEmpty()
                .extracting(Enum::name)
                .doesNotContain(state.name());
    }

    @Test
    void worksFromItsMomentOn() {
        assertThat(card(State.WITHDRAWN, NOW.plusSeconds(1)).isSettled()).isFalse();
        assertThat(card(State.WITHDRAWN, NOW).isSettled()).isTrue();
    }

    @Test
    void thereIsNoProofOfWhatWasNeverSaid() {
        assertThat(card(State.NOT_ASKED, null).isAnswered()).isFalse();
        assertThat(card(State.REFUSED, NOW).isAnswered()).isTrue();
    }

    private static PurposeCard card(State state, Instant effectiveAt) {
        Agreement agreement = new Agreement("title", "purpose", "data", "source", "duration", "basis", "no", "stop");
        return new PurposeCard(new Purpose("push-messages", 1, agreement, state, NOW, null, effectiveAt), false, NOW);
    }
}
