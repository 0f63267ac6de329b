package gent.rechtstreeks.lifeevents.hold;

import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.baby;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Hold hold = new Hold(HOUR);
    private final Birth notified = Births.notified(adult(1));
    private final Birth registered = Births.registered(baby(1), adult(1));

    @Test
    void aNotifiedBirthIsRipeAtOnce() {
        assertThat(hold.decide(Optional.empty(), notified, NOW)).isEqualTo(keep(notified, NOW));
    }

    @Test
    void aRegisteredBirthIsHeldForAnHour() {
        assertThat(hold.decide(Optional.empty(), registered, NOW)).isEqualTo(keep(registered, NOW.plus(HOUR)));
    }

    @Test
    void anAnnulmentIsRipeAtOnceEvenWhenTheBirthIsStillHeld() {
        Birth annulled = Births.annulled(baby(1), adult(1));
        Optional<EventState> held = Optional.of(new EventState.Held(registered, NOW.plus(HOUR)));
        assertThat(hold.decide(held, annulled, NOW)).isEqualTo(keep(annulled, NOW));
    }

    @Test
    void aCorrectionStartsRipeningAnew() {
        Birth correction = Births.withVersion(registered, 3);
        Optional<EventState> held = Optional.of(new EventState.Held(registered, NOW.plus(HOUR)));
        Instant later = NOW.plus(Duration.ofMinutes(50));
        assertThat(hold.decide(held, correction, later)).isEqualTo(keep(correction, later.plus(HOUR)));
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        assertThat(hold.decide(Optional.of(new EventState.Held(registered, NOW)), registered, NOW))
                .isEqualTo(new Decision.Ignore());
        assertThat(hold.decide(Optional.of(new EventState.Published(2)), registered, NOW))
                .isEqualTo(new Decision.Ignore());
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        assertThat(hold.decide(Optional.of(new EventState.Published(2)), notified, NOW))
                .isEqualTo(new Decision.Ignore());
    }

    @Test
    void aNewerVersionAfterPublicationIsHeldAgain() {
        assertThat(hold.decide(Optional.of(new EventState.Published(1)), registered, NOW))
                .isEqualTo(keep(registered, NOW.plus(HOUR)));
    }

    @Test
    void withoutAHoldingTimeEverythingIsRipeAtOnce() {
        assertThat(new Hold(Duration.ZERO).decide(Optional.empty(), registered, NOW))
                .isEqualTo(keep(registered, NOW));
    }

    @Test
    void theIdOfALifeEventFollowsFromTheRegistersId() {
        assertThat(notified.lifeEventId())
                .isEqualTo(registered.lifeEventId())
                .isEqualTo(Birth.lifeEventId("event-1"))
                .isNotEqualTo(Birth.lifeEventId("event-2"));
    }

    private static Decision keep(Birth birth, Instant ripensAt) {
        return new Decision.Keep(new EventState.Held(birth, ripensAt));
    }
}
