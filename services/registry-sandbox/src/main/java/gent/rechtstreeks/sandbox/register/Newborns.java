package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Insz;
import gent.rechtstreeks.sandbox.population.Names;
import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.BirthNumber;
import gent.rechtstreeks.sandbox.population.store.BirthVersion;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** How a birth comes into being and becomes a person; nothing is stored here. */
final class Newborns {
    private Newborns() {}

    static BirthEntity notified(FamilyEntity family, Outcome outcome, BirthNumber number, Instant now) {
        BirthEntity birth = new BirthEntity();
        birth.eventId = UUID.randomUUID();
        birth.family = family;
        birth.outcome = outcome;
        birth.numberDay = number.bornOn();
        birth.serial = number.serial();
        birth.versions.add(BirthVersion.notified(number.bornOn(), now));
        return birth;
    }

    /** A stillborn child is registered too, but gets no number and joins no household. */
    static void register(BirthEntity birth, PersonEntity parent, Instant now) {
        birth.versions.add(birth.last().registered(now));
        if (birth.outcome == Outcome.LIVE) {
            birth.child = child(birth, parent);
        }
    }

    /** Whoever became a resident by this birth: one child or nobody. */
    static Stream<PersonEntity> childOf(BirthEntity birth) {
        return Stream.ofNullable(birth.child);
    }

    private static PersonEntity child(BirthEntity birth, PersonEntity parent) {
        PersonEntity child = new PersonEntity();
        child.insz = Insz.of(birth.numberDay, birth.serial);
        child.household = parent.household;
        child.relation = Relation.CHILD;
        child.firstNames = Names.ofNewborn(birth.serial, new SplittableRandom(birth.eventId.getLeastSignificantBits()));
        child.familyName = parent.familyName;
        child.birthDate = birth.last().bornOn();
        return child;
    }
}
