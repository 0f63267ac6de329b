package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.PersonChangeKind;
import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.LocalDate;
import java.util.UUID;

/** Writes down what changes with a death or a replaced number, so that a death can be undone; nothing is stored here. */
final class PersonChangeFiles {
    private PersonChangeFiles() {}

    static PersonChangeEntity death(PersonEntity person, LocalDate diedOn) {
        return change(PersonChangeKind.DEATH, person, diedOn);
    }

    static PersonChangeEntity replacement(PersonEntity person, PersonEntity stands, LocalDate from) {
        PersonChangeEntity change = change(PersonChangeKind.NUMBER_REPLACED, person, from);
        change.replacedBy = stands.insz;
        return change;
    }

    /** They live again where they lived, as what they were there; of a child that never was, nobody lives. */
    static void revive(PersonChangeEntity death) {
        PersonEntity person = death.person;
        person.deceased = false;
        if (person.neverWas) {
            return;
        }
        person.household = death.household;
        person.relation = death.relation;
    }

    private static PersonChangeEntity change(PersonChangeKind kind, PersonEntity person, LocalDate day) {
        PersonChangeEntity change = new PersonChangeEntity();
        change.eventId = UUID.randomUUID();
        change.kind = kind;
        change.person = person;
        change.occurredOn = day;
        change.household = person.household;
        change.relation = person.relation;
        return change;
    }
}
