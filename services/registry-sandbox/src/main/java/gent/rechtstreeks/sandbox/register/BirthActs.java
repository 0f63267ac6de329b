package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.Births;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.publish.BirthEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the acts of birth: what becomes of a birth, and the message of it, commit together. */
@ApplicationScoped
@Transactional
public class BirthActs {
    private final Births births;
    private final People people;
    private final BirthEvents events;
    private final Outbox outbox;
    private final Clock clock;

    BirthActs(Births births, People people, BirthEvents events, Outbox outbox, Clock clock) {
        this.births = births;
        this.people = people;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes a step, once; empty when nobody knows the birth. */
    public Optional<Delivery> take(UUID eventId, BirthStep step) {
        return births.locked(eventId).map(birth -> take(birth, step));
    }

    /** Publishes a version again; false when there is no such birth or it has not come that far. */
    public boolean repeat(UUID eventId, int version) {
        Optional<BirthEntity> birth = births.locked(eventId).filter(known -> known.version() >= version);
        birth.ifPresent(known -> outbox.add(events.of(known, parents(known), version)));
        return birth.isPresent();
    }

    private Delivery take(BirthEntity birth, BirthStep step) {
        List<PersonEntity> parents = parents(birth);
        if (BirthSteps.take(birth, step, residentOf(birth, parents), clock.instant())) {
            people.persist(Newborns.childOf(birth));
            outbox.add(events.of(birth, parents, birth.version()));
        }
        return new Delivery(birth.family, parents, List.of(birth));
    }

    /** Also of a birth whose parents all left or died something may be said; only a child of it has nowhere to go. */
    private static PersonEntity residentOf(BirthEntity birth, List<PersonEntity> parents) {
        return birth.family.resident(parents).orElse(parents.getFirst());
    }

    private List<PersonEntity> parents(BirthEntity birth) {
        return birth.family.parents(people.parentsOf(List.of(birth.family)));
    }
}
