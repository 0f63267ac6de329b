package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.Mover;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Zone;
import gent.rechtstreeks.lifeevents.testing.WireMoves;
import gent.rechtstreeks.registry.moves.Address;
import gent.rechtstreeks.registry.moves.Stage;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MoveReaderTest {

    private final Person anna = adult(1);
    private final Person careful = person(LocalDate.of(1991, 1, 1), 5, new Flags(true, true, false));

    @Test
    void everythingThatRightsAskIsRead() {
        Move move = MoveReader.read(WireMoves.corrected("event-1", 3, Stage.CONFIRMED, anna, careful));

        assertThat(move.eventId()).isEqualTo("event-1");
        assertThat(move.version()).isEqualTo(3);
        assertThat(move.stage()).isEqualTo(gent.rechtstreeks.lifeevents.hold.Stage.CONFIRMED);
        assertThat(move.status()).isEqualTo(Status.CORRECTED);
        assertThat(move.occurredOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(move.movers()).extracting(Mover::insz).containsExactly(anna.insz(), careful.insz());
        assertThat(move.movers()).extracting(Mover::flags).containsExactly(Flags.NONE, careful.flags());
        assertThat(move.from()).isEqualTo(GHENT);
        assertThat(move.to()).isEqualTo(LEDEBERG);
        assertThat(move.abroad()).isFalse();
        assertThat(move.recordedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:03Z"));
    }

    @Test
    void whoComesFromOutsideAndWhoLeavesTheCountryHasNoAddressThere() {
        Move move = MoveReader.read(WireMoves.builder("event-1", 1, Stage.DECLARED, anna)
                .setFrom(null)
                .setTo(null)
                .setAbroad(true)
                .build());
        assertThat(move.from()).isNull();
        assertThat(move.to()).isNull();
        assertThat(move.abroad()).isTrue();
    }

    @Test
    void aPostalCodeHasFourDigits() {
        Address address = WireMoves.address(new Zone("44021", "B-9000"));
        assertThatThrownBy(() -> MoveReader.read(WireMoves.builder("event-1", 1, Stage.DECLARED, anna)
                        .setTo(address)
                        .build()))
                .isInstanceOf(BadMessage.class)
                .hasMessage("a postal code is not four digits");
    }

    @Test
    void aMunicipalityHasFiveDigits() {
        Address address = WireMoves.address(new Zone("4402", "9000"));
        assertThatThrownBy(() -> MoveReader.read(WireMoves.builder("event-1", 1, Stage.DECLARED, anna)
                        .setFrom(address)
                        .build()))
                .isInstanceOf(BadMessage.class)
                .hasMessage("a municipality is not five digits");
    }

    @Test
    void nothingOfAMoverShowsInALog() {
        assertThat(MoveReader.read(WireMoves.declared("event-1", 1, anna)).toString())
                .doesNotContain(anna.insz().digits(), "Testverhuizer", "Denkbeeldigestraat");
    }
}
