package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.registry.births.Address;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Child;
import gent.rechtstreeks.registry.births.Custody;
import gent.rechtstreeks.registry.births.Flags;
import gent.rechtstreeks.registry.births.Parent;
import gent.rechtstreeks.registry.births.Status;
import gent.rechtstreeks.sandbox.population.FamilyKind;
import gent.rechtstreeks.sandbox.population.Ghent;
import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.BirthVersion;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.util.List;

/** A birth on the wire, as the register knew it in that version. */
final class BirthMessage {
    private BirthMessage() {}

    static Birth of(BirthEntity birth, List<PersonEntity> parents, int version) {
        BirthVersion told = birth.told(version);
        Custody custody = custody(birth.family.kind);
        return Birth.newBuilder()
                .setEventId(birth.eventId.toString())
                .setVersion(version)
                .setStage(gent.rechtstreeks.registry.births.Stage.valueOf(
                        told.stage().name()))
                .setOutcome(gent.rechtstreeks.registry.births.Outcome.valueOf(birth.outcome.name()))
                .setStatus(Status.valueOf(told.status().name()))
                .setBornOn(told.bornOn())
                .setPlaceOfBirth(Ghent.NIS_CODE)
                .setChild(told.stage() == Stage.NOTIFIED ? unnamed(birth.outcome) : child(birth))
                .setParents(
                        parents.stream().map(person -> parent(person, custody)).toList())
                .setRecordedAt(told.recordedAt())
                .build();
    }

    private static Child child(BirthEntity birth) {
        PersonEntity child = birth.child;
        if (child == null) {
            return unnamed(birth.outcome);
        }
        return Child.newBuilder()
                .setInsz(child.insz)
                .setFirstNames(child.firstNames)
                .setFamilyName(child.familyName)
                .setFlags(flags(child))
                .build();
    }

    private static Child unnamed(Outcome outcome) {
        return Child.newBuilder()
                .setFlags(flags(false, false, outcome == Outcome.STILLBORN))
                .build();
    }

    private static Parent parent(PersonEntity person, Custody custody) {
        return Parent.newBuilder()
                .setInsz(person.insz)
                .setFirstNames(person.firstNames)
                .setFamilyName(person.familyName)
                .setHousehold(person.household == null ? null : person.household.reference())
                .setAddress(person.household == null ? null : address(person.household.address))
                .setParentalAuthority(true)
                .setCustody(custody)
                .setFlags(flags(person))
                .build();
    }

    private static Custody custody(FamilyKind kind) {
        return switch (kind) {
            case COUPLE -> Custody.NOT_SAID;
            case SINGLE_PARENT -> Custody.FULL;
            case SEPARATED_PARENTS -> Custody.SHARED;
        };
    }

    private static Address address(AddressEntity address) {
        return Address.newBuilder()
                .setAddressId(address.id)
                .setStreet(address.street)
                .setHouseNumber(address.houseNumber)
                .setBox(address.box)
                .setPostalCode(address.postalCode)
                .setMunicipality(address.municipality)
                .build();
    }

    private static Flags flags(PersonEntity person) {
        return flags(person.protectedAddress, person.legalRepresentative, person.deceased);
    }

    private static Flags flags(boolean protectedAddress, boolean legalRepresentative, boolean deceased) {
        return Flags.newBuilder()
                .setProtectedAddress(protectedAddress)
                .setLegalRepresentative(legalRepresentative)
                .setDeceased(deceased)
                .build();
    }
}
