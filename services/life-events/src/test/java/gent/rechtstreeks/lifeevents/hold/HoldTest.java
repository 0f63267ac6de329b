package gent.rechtstreeks.lifeevents.hold;

import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.baby;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Hold hold = new Hold(HOUR);
    private final Birth notified = Births.notified(adult(1));
    private final Birth registered = Births.registered(baby(1), adult(1));

    @Test
    void aNotifiedBirthIsRipeAtOnce() {
        assertThat(decide(null, notified)).isEqualTo(keep(notified, NOW));
    }

    @Test
    void aRegisteredBirthIsHeldForAnHour() {
        assertThat(decide(null, registered)).isEqualTo(keep(registered, NOW.plus(HOUR)));
    }

    @Test
    void anAnnulmentIsRipeAtOnceEvenWhenTheBirthIsStillHeld() {
        Birth annulled = Births.annulled(baby(1), adult(1));
        assertThat(decide(held(registered), annulled)).isEqualTo(keep(annulled, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, VALID, false",
        "DECLARED, VALID, false",
        "CONFIRMED, VALID, true",
        "DECLARED, CORRECTED, false",
        "CONFIRMED, CORRECTED, true",
        "CONFIRMED, REFUSED, false",
        "CONFIRMED, ANNULLED, false"
    })
    void onlyAConfirmedMoveThatStandsIsHeld(Stage stage, Status status, boolean isHeld) {
        Move move = Moves.move(3, stage, status, adult(1));
        assertThat(decide(held(Moves.confirmed(adult(1))), move)).isEqualTo(keep(move, isHeld ? NOW.plus(HOUR) : NOW));
    }

    @Test
    void aCorrectionStartsRipeningAnew() {
        Birth correction = Births.withVersion(registered, 3);
        Instant later = NOW.plus(Duration.ofMinutes(50));
        assertThat(hold.decide(Optional.of(held(registered)), correction, later))
                .isEqualTo(keep(correction, later.plus(HOUR)));
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        assertThat(decide(held(registered), registered)).isEqualTo(new Decision.Ignore());
        assertThat(decide(new EventState.Published(registered), registered)).isEqualTo(new Decision.Ignore());
        Move annulled = Moves.move(2, Stage.DECLARED, Status.ANNULLED, adult(1));
        assertThat(decide(new EventState.Parked(annulled), annulled)).isEqualTo(new Decision.Ignore());
    }

    @Test
    void theSameVersionWithOtherContentIsRefusedHoweverTheEventStands() {
        Move two = Moves.move(2, Stage.DECLARED, Status.ANNULLED, adult(1));
        Move other = Moves.move(2, Stage.DECLARED, Status.ANNULLED, adult(2));
        Decision refuse = new Decision.Refuse("version 2 of this event came before with other content");
        assertThat(decide(held(two), other)).isEqualTo(refuse);
        assertThat(decide(new EventState.Published(two), other)).isEqualTo(refuse);
        assertThat(decide(new EventState.Parked(two), other)).isEqualTo(refuse);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        assertThat(decide(held(registered), notified)).isEqualTo(new Decision.Ignore());
        assertThat(decide(new EventState.Published(registered), notified)).isEqualTo(new Decision.Ignore());
    }

    @Test
    void aNewerVersionAfterPublicationIsHeldAgain() {
        assertThat(decide(new EventState.Published(notified), registered)).isEqualTo(keep(registered, NOW.plus(HOUR)));
    }

    @ParameterizedTest
    @CsvSource({"VALID, false", "REFUSED, false", "CORRECTED, true", "ANNULLED, true"})
    void onlyWhatSpeaksOfAnOriginalThatNeverCameIsParked(Status status, boolean isParked) {
        Move move = Moves.move(2, Stage.DECLARED, status, adult(1));
        assertThat(decide(null, move)).isEqualTo(isParked ? park(move) : keep(move, NOW));
    }

    @Test
    void theOriginalReleasesWhatWasParkedAndIsNotToldItself() {
        Move correction = Moves.move(3, Stage.CONFIRMED, Status.CORRECTED, adult(1));
        assertThat(decide(new EventState.Parked(correction), Moves.declared(adult(1))))
                .isEqualTo(new Decision.Release(new EventState.Held(correction, NOW.plus(HOUR))));
        Move annulment = Moves.move(3, Stage.CONFIRMED, Status.ANNULLED, adult(1));
        assertThat(decide(new EventState.Parked(annulment), Moves.declared(adult(1))))
                .isEqualTo(new Decision.Release(new EventState.Held(annulment, NOW)));
    }

    @Test
    void theNewestOfThoseWithoutAnOriginalStaysParked() {
        Move correction = Moves.move(2, Stage.DECLARED, Status.CORRECTED, adult(1));
        Move annulment = Moves.move(3, Stage.DECLARED, Status.ANNULLED, adult(1));
        assertThat(decide(new EventState.Parked(correction), annulment)).isEqualTo(park(annulment));
        assertThat(decide(new EventState.Parked(annulment), correction)).isEqualTo(new Decision.Ignore());
    }

    @Test
    void aNewerVersionThatNeedsNoOriginalOvertakesWhatIsParked() {
        Move correction = Moves.move(2, Stage.DECLARED, Status.CORRECTED, adult(1));
        Move refusal = Moves.move(3, Stage.DECLARED, Status.REFUSED, adult(1));
        assertThat(decide(new EventState.Parked(correction), refusal)).isEqualTo(keep(refusal, NOW));
    }

    @Test
    void withoutAHoldingTimeEverythingIsRipeAtOnce() {
        assertThat(new Hold(Duration.ZERO).decide(Optional.empty(), registered, NOW))
                .isEqualTo(keep(registered, NOW));
    }

    @Test
    void theIdOfALifeEventFollowsFromTheRegisterAndItsId() {
        assertThat(notified.lifeEventId())
                .isEqualTo(registered.lifeEventId())
                .isEqualTo(Birth.lifeEventId("event-1"))
                .isNotEqualTo(Birth.lifeEventId("event-2"));
        assertThat(Moves.declared(adult(1)).lifeEventId())
                .isEqualTo(Move.lifeEventId("event-1"))
                .isNotEqualTo(Birth.lifeEventId("event-1"));
    }

    @Test
    void aDeathAndAReplacedNumberAreRipeAtOnce() {
        assertThat(decide(null, Persons.died(adult(1)))).isEqualTo(keep(Persons.died(adult(1)), NOW));
        assertThat(decide(null, Persons.replaced(adult(1), adult(2))))
                .isEqualTo(keep(Persons.replaced(adult(1), adult(2)), NOW));
    }

    @Test
    void aReplacedNumberThatTookEffectIsNotTakenBack() {
        EventState published = new EventState.Published(Persons.replaced(adult(1), adult(2)));
        Decision refuse = new Decision.Refuse("a replaced number is not taken back by machine");
        assertThat(decide(published, Persons.replaced(2, Status.ANNULLED, adult(1), adult(2))))
                .isEqualTo(refuse);
        assertThat(decide(published, Persons.replaced(2, Status.CORRECTED, adult(1), adult(3))))
                .isEqualTo(refuse);
    }

    @Test
    void aReplacedNumberThatTookNoEffectYetIsTakenBack() {
        Replacement annulled = Persons.replaced(2, Status.ANNULLED, adult(1), adult(2));
        assertThat(decide(held(Persons.replaced(adult(1), adult(2))), annulled)).isEqualTo(keep(annulled, NOW));
    }

    @Test
    void ofStrangersOnlyANewerVersionCounts() {
        Forgotten forgotten = new Forgotten(Kind.REPLACEMENT, 1);
        Replacement annulled = Persons.replaced(2, Status.ANNULLED, adult(1), adult(2));
        assertThat(hold.decide(forgotten, annulled, NOW)).isEqualTo(keep(annulled, NOW));
        assertThat(hold.decide(forgotten, Persons.replaced(adult(1), adult(2)), NOW))
                .isEqualTo(new Decision.Ignore());
        assertThat(hold.decide(forgotten, Persons.lives(adult(1)), NOW))
                .isEqualTo(new Decision.Refuse("this event came before as something else"));
    }

    @Test
    void aDeathCorrectedToAnotherRemembersTheFirst() {
        Death first = Persons.died(adult(1));
        Death corrected = Persons.death(2, Status.CORRECTED, adult(2));
        assertThat(decide(new EventState.Published(first), corrected)).isEqualTo(keep(corrected.after(first), NOW));
        assertThat(corrected.after(first).numbers()).containsExactlyInAnyOrder(adult(1).insz(), adult(2).insz());
        assertThat(decide(held(corrected.after(first)), corrected)).isEqualTo(new Decision.Ignore());
        Death parked = Persons.death(1, Status.CORRECTED, adult(1));
        assertThat(decide(new EventState.Parked(parked), corrected)).isEqualTo(park(corrected));
    }

    @Test
    void whatCameAsOneKindOfEventIsNoOther() {
        assertThat(decide(held(Persons.died(adult(1))), Persons.replaced(2, Status.VALID, adult(1), adult(2))))
                .isEqualTo(new Decision.Refuse("this event came before as something else"));
    }

    private Decision decide(EventState state, RegisterEvent message) {
        return hold.decide(Optional.ofNullable(state), message, NOW);
    }

    private static EventState held(RegisterEvent event) {
        return new EventState.Held(event, NOW.plus(HOUR));
    }

    private static Decision keep(RegisterEvent event, Instant ripensAt) {
        return new Decision.Keep(new EventState.Held(event, ripensAt));
    }

    private static Decision park(RegisterEvent event) {
        return new Decision.Park(new EventState.Parked(event));
    }
}
