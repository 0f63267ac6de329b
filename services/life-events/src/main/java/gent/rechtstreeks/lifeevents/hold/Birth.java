package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One version of a birth. */
public record Birth(
        String eventId,
        long version,
        Stage stage,
        Outcome outcome,
        Status status,
        LocalDate bornOn,
        Child child,
        List<Parent> parents,
        Instant recordedAt)
        implements RegisterEvent {

    public Birth {
        parents = List.copyOf(parents);
    }

    /** Our id of the register's event. */
    public static UUID lifeEventId(String eventId) {
        return Register.BIRTHS.lifeEventId(eventId);
    }

    @Override
    public Register register() {
        return Register.BIRTHS;
    }

    @Override
    public LocalDate occurredOn() {
        return bornOn;
    }

    /** The parents, and the child once it has a number. */
    @Override
    public List<Person> people() {
        List<Person> people = new ArrayList<>(together());
        if (hasResidentChild()) {
            people.add(child.person(bornOn));
        }
        return people;
    }

    @Override
    public List<Person> together() {
        return parents.stream().map(Parent::person).toList();
    }

    @Override
    public Birth under(Replaced replaced) {
        Map<Insz, Parent> once = new LinkedHashMap<>();
        parents.stream()
                .map(parent -> parent.under(replaced))
                .forEach(parent -> once.putIfAbsent(parent.insz(), parent));
        return new Birth(
                eventId,
                version,
                stage,
                outcome,
                status,
                bornOn,
                child.under(replaced),
                List.copyOf(once.values()),
                recordedAt);
    }

    /** A notified birth has a deadline and an annulled one must overtake, so only a registered one waits. */
    @Override
    public boolean waits() {
        return stage == Stage.REGISTERED && !annulled();
    }

    /** The register says that it never was. */
    public boolean annulled() {
        return status == Status.ANNULLED;
    }

    /** A living child that the register has given a number, so that it can be a resident. */
    public boolean hasResidentChild() {
        return stage == Stage.REGISTERED && outcome == Outcome.LIVE && !annulled() && child.insz() != null;
    }
}
