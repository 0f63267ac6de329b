package gent.rechtstreeks.lifeevents.testing;

import gent.rechtstreeks.lifeevents.TestPeople;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Zone;
import gent.rechtstreeks.registry.moves.Address;
import gent.rechtstreeks.registry.moves.Flags;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Moves as a register puts them on its topic: inside Ghent, unless a test says otherwise. */
public final class WireMoves {

    private WireMoves() {}

    public static Move announced(String eventId, long version, Person... movers) {
        return builder(eventId, version, Stage.ANNOUNCED, movers).build();
    }

    public static Move declared(String eventId, long version, Person... movers) {
        return builder(eventId, version, Stage.DECLARED, movers).build();
    }

    public static Move confirmed(String eventId, long version, Person... movers) {
        return builder(eventId, version, Stage.CONFIRMED, movers).build();
    }

    public static Move corrected(String eventId, long version, Stage stage, Person... movers) {
        return builder(eventId, version, stage, movers)
                .setStatus(Status.CORRECTED)
                .build();
    }

    public static Move refused(String eventId, long version, Person... movers) {
        return builder(eventId, version, Stage.DECLARED, movers)
                .setStatus(Status.REFUSED)
                .build();
    }

    public static Move annulled(String eventId, long version, Person... movers) {
        return builder(eventId, version, Stage.DECLARED, movers)
                .setStatus(Status.ANNULLED)
                .build();
    }

    public static Move.Builder builder(String eventId, long version, Stage stage, Person... movers) {
        return Move.newBuilder()
                .setEventId(eventId)
                .setVersion(version)
                .setStage(stage)
                .setStatus(Status.VALID)
                .setEffectiveOn(LocalDate.of(2026, 3, 10))
                .setMovers(Stream.of(movers).map(WireMoves::mover).toList())
                .setFrom(address(TestPeople.GHENT))
                .setTo(address(TestPeople.LEDEBERG))
                .setRecordedAt(Instant.parse("2026-03-02T08:00:00Z").plusSeconds(version));
    }

    public static Mover mover(Person person) {
        var flags = person.flags();
        return mover(
                person.insz().digits(),
                new Flags(flags.protectedAddress(), flags.legalRepresentative(), flags.deceased()));
    }

    public static Mover mover(String insz, Flags flags) {
        return new Mover(insz, "Testverhuizer", "Proefachternaam", flags);
    }

    public static Address address(Zone zone) {
        return Address.newBuilder()
                .setAddressId("synthetic-2")
                .setStreet("Denkbeeldigestraat")
                .setHouseNumber("7")
                .setPostalCode(zone.postalCode())
                .setMunicipality(zone.municipality())
                .build();
    }
}
