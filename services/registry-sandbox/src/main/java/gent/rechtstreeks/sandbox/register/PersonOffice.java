package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.sandbox.population.PersonChangeKind;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.Numbers;
import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import gent.rechtstreeks.sandbox.population.store.PersonChangeVersion;
import gent.rechtstreeks.sandbox.population.store.PersonChanges;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.publish.PersonEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who lives and under which number: what happens to a person and the message of it commit together. */
@ApplicationScoped
@Transactional
public class PersonOffice {
    private final Residents residents;
    private final Successions successions;
    private final Numbers numbers;
    private final Families families;
    private final PersonChanges changes;
    private final PersonEvents events;
    private final Outbox outbox;
    private final Clock clock;

    PersonOffice(
            Residents residents,
            Successions successions,
            Numbers numbers,
            Families families,
            PersonChanges changes,
            PersonEvents events,
            Outbox outbox,
            Clock clock) {
        this.residents = residents;
        this.successions = successions;
        this.numbers = numbers;
        this.families = families;
        this.changes = changes;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody dies: they leave their household, where the next adult takes their role. */
    public PersonChangeEntity die(String insz, LocalDate diedOn) {
        PersonEntity person = residents.living(insz);
        if (diedOn.isBefore(person.birthDate)) {
            throw new PersonGone("Nobody dies before the day of birth.");
        }
        families.change(person);
        PersonChangeEntity death = PersonChangeFiles.death(person, diedOn);
        person.deceased = true;
        leave(death);
        return tell(death, Status.VALID);
    }

    /** They live after all, once; empty when nobody knows the death. */
    public Optional<PersonChangeEntity> annulDeath(UUID eventId) {
        Optional<PersonChangeEntity> known = changes.locked(eventId, PersonChangeKind.DEATH);
        known.filter(death -> death.last().status() != Status.ANNULLED).ifPresent(death -> {
            PersonChangeFiles.revive(death);
            successions.settle(death.person.household);
            tell(death, Status.ANNULLED);
        });
        return known;
    }

    /** The person goes on under a number that nobody has. */
    public PersonChangeEntity renumber(String insz, LocalDate today) {
        PersonEntity person = residents.living(insz);
        families.change(person);
        PersonEntity renumbered = numbers.renumber(person);
        person.household = null;
        return replace(PersonChangeFiles.replacement(person, renumbered, today));
    }

    /** Two people turn out to be one: the first leaves the population, the second stays what they were. */
    public PersonChangeEntity merge(String insz, String stands, LocalDate today) {
        List<PersonEntity> both = residents.living(List.of(insz, stands));
        PersonEntity person = both.getFirst();
        PersonEntity survivor = both.getLast();
        families.change(person);
        families.change(survivor);
        PersonChangeEntity change = PersonChangeFiles.replacement(person, survivor, today);
        leave(change);
        numbers.merge(insz, stands);
        return replace(change);
    }

    /** Publishes a version again; false when there is no such event or it has not come that far. */
    public boolean repeat(UUID eventId, PersonChangeKind kind, int version) {
        Optional<PersonChangeEntity> change = changes.locked(eventId, kind).filter(known -> known.version() >= version);
        change.ifPresent(known -> outbox.add(events.of(known, version)));
        return change.isPresent();
    }

    private PersonChangeEntity replace(PersonChangeEntity change) {
        numbers.pointOn(change.person.insz, change.replacedBy);
        change.person.replacedBy = change.replacedBy;
        return tell(change, Status.VALID);
    }

    private void leave(PersonChangeEntity change) {
        change.person.household = null;
        successions.settle(change.household);
    }

    private PersonChangeEntity tell(PersonChangeEntity change, Status status) {
        change.versions.add(new PersonChangeVersion(status, clock.instant()));
        changes.persist(change);
        outbox.add(events.of(change, change.version()));
        return change;
    }
}
