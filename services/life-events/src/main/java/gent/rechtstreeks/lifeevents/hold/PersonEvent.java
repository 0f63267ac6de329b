package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Person;
import java.util.List;
import java.util.UUID;

/**
 * What a register says of one person. It names nobody who was not a resident before: what the city does not know is
 * nobody's business.
 */
public sealed interface PersonEvent extends RegisterEvent permits Death, Replacement {

    /** Our id of the register's event. */
    static UUID lifeEventId(String eventId) {
        return Register.PERSONS.lifeEventId(eventId);
    }

    @Override
    default Register register() {
        return Register.PERSONS;
    }

    @Override
    default Stage stage() {
        return Stage.RECORDED;
    }

    @Override
    default List<Person> people() {
        return List.of();
    }

    @Override
    default List<Person> together() {
        return List.of();
    }

    /** A death must overtake, and whoever logs in with another number is not to wait. */
    @Override
    default boolean waits() {
        return false;
    }

    default boolean annulled() {
        return status() == Status.ANNULLED;
    }
}
