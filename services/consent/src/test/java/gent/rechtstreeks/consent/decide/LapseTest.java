package gent.rechtstreeks.consent.decide;

import static gent.rechtstreeks.consent.decide.Asked.NOW;
import static gent.rechtstreeks.consent.decide.Asked.in;
import static gent.rechtstreeks.consent.decide.Asked.later;
import static gent.rechtstreeks.consent.decide.Asked.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LapseTest {

    private static final Duration TERM = Duration.ofDays(365);

    @Test
    void theTermEndsAtItsLastMomentAndNotBefore() {
        Consent given = in(State.GIVEN);

        assertThat(Lapse.of(given, version(1, 1), later(TERM.minusMillis(1)))).isEmpty();
        assertThat(Lapse.of(given, version(1, 1), later(TERM)))
                .isEqualTo(Lapse.of(given, version(1, 1), later(TERM.plusDays(9))))
                .hasValueSatisfying(consent -> {
                    assertThat(consent.state()).isEqualTo(State.EXPIRED);
                    assertThat(consent.since()).isEqualTo(given.until());
                });
    }

    @Test
    void anEditorialVersionKeepsWhatWasGivenAndANewSubstanceDoesNot() {
        Consent given = in(State.GIVEN);

        assertThat(Lapse.of(given, version(2, 1), NOW)).isEmpty();
        assertThat(Lapse.of(given, version(3, 3), NOW)).hasValueSatisfying(consent -> {
            assertThat(consent.state()).isEqualTo(State.RE_ASK);
            assertThat(consent.agreementVersion()).isEqualTo(1);
            assertThat(consent.until()).isNull();
            assertThat(consent.source()).isEqualTo(Source.NOBODY);
        });
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = Mode.EXCLUDE, names = "GIVEN")
    void onlyWhatWasGivenEnds(State state) {
        assertThat(Lapse.of(in(state), version(3, 3), later(TERM.multipliedBy(2))))
                .isEmpty();
    }
}
