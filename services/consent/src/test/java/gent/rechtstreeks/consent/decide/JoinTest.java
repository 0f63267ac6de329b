package gent.rechtstreeks.consent.decide;

import static gent.rechtstreeks.consent.decide.Asked.APP;
import static gent.rechtstreeks.consent.decide.Asked.NOW;
import static gent.rechtstreeks.consent.decide.Asked.START;
import static gent.rechtstreeks.consent.decide.Asked.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinTest {

    private static final Instant BEFORE = START.minusSeconds(60);
    private static final Optional<Objection> OBJECTS = Optional.of(Objection.made(NOW, APP));

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"REFUSED", "WITHDRAWN"})
    void aLaterNoOfTheYoungerMakesAYesDoubtful(State no) {
        assertThat(Join.of(in(State.GIVEN, BEFORE), in(no, START), NOW))
                .hasValueSatisfying(consent -> assertThat(consent.state()).isEqualTo(State.RE_ASK));
        assertThat(Join.of(in(State.GIVEN, START), in(no, BEFORE), NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void noYesOfTheYoungerEverFollows(State survivor) {
        assertThat(Join.of(in(survivor, BEFORE), in(State.GIVEN, START), NOW)).isEmpty();
    }

    @Test
    void anObjectionOfEitherCounts() {
        Optional<Objection> takenBack = Optional.of(Objection.takenBack(NOW, APP));

        assertThat(Join.of(Optional.empty(), OBJECTS, NOW))
                .hasValueSatisfying(objection -> assertThat(objection.objects()).isTrue());
        assertThat(Join.of(takenBack, OBJECTS, NOW)).isPresent();
        assertThat(Join.of(OBJECTS, OBJECTS, NOW)).isEmpty();
        assertThat(Join.of(OBJECTS, takenBack, NOW)).isEmpty();
        assertThat(Join.of(Optional.empty(), takenBack, NOW)).isEmpty();
    }
}
