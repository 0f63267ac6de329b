package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffectiveBoundTest {

    @Test
    void tenSecondsArePromisedAndNotMore() {
        assertThatCode(() -> EffectiveBound.require(Duration.ofSeconds(10))).doesNotThrowAnyException();
        assertThatThrownBy(() -> EffectiveBound.require(Duration.ofMillis(10_001)))
                .hasMessageContaining("10 seconds");
        assertThatThrownBy(() -> EffectiveBound.require(Duration.ofSeconds(-1))).hasMessageContaining("10 seconds");
    }
}
