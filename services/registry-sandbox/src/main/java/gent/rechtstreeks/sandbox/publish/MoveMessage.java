package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.registry.moves.Address;
import gent.rechtstreeks.registry.moves.Flags;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Place;

/** A move on the wire, as the register knew it in that version. */
final class MoveMessage {
    private MoveMessage() {}

    static Move of(MoveEntity move, int version) {
        MoveVersion told = move.told(version);
        return Move.newBuilder()
                .setEventId(move.eventId.toString())
                .setVersion(version)
                .setStage(Stage.valueOf(told.stage().name()))
                .setStatus(Status.valueOf(told.status().name()))
                .setEffectiveOn(told.effectiveOn())
                .setMovers(
                        move.movers.stream().map(mover -> mover(mover.person())).toList())
                .setFrom(address(move.origin))
                .setTo(address(move.destination))
                .setAbroad(move.destination == null)
                .setRecordedAt(told.recordedAt())
                .build();
    }

    private static Mover mover(PersonEntity person) {
        return Mover.newBuilder()
                .setInsz(person.insz)
                .setFirstNames(person.firstNames)
                .setFamilyName(person.familyName)
                .setFlags(Flags.newBuilder()
                        .setProtectedAddress(person.protectedAddress)
                        .setLegalRepresentative(person.legalRepresentative)
                        .setDeceased(person.deceased)
                        .build())
                .build();
    }

    private static Address address(Place place) {
        if (place == null) {
            return null;
        }
        AddressEntity address = place.address();
        return Address.newBuilder()
                .setAddressId(address.id)
                .setStreet(address.street)
                .setHouseNumber(address.houseNumber)
                .setBox(address.box)
                .setPostalCode(address.postalCode)
                .setMunicipality(address.municipality)
                .build();
    }
}
