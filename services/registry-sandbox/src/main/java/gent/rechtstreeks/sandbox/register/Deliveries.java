package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.store.BirthDays;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.BirthNumber;
import gent.rechtstreeks.sandbox.population.store.Births;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.publish.BirthEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes births down and tells of them, for any number of families with the same few queries. */
@ApplicationScoped
class Deliveries {
    private final People people;
    private final Births births;
    private final BirthDays days;
    private final BirthEvents events;
    private final Outbox outbox;
    private final Clock clock;

    Deliveries(People people, Births births, BirthDays days, BirthEvents events, Outbox outbox, Clock clock) {
        this.people = people;
        this.births = births;
        this.days = days;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<Delivery> in(List<FamilyEntity> families, BirthOrder order) {
        Map<String, PersonEntity> known = people.parentsOf(families);
        Iterator<BirthNumber> numbers = days.take(CivilDay.today(clock), families.size() * order.children())
                .iterator();
        List<Delivery> deliveries = families.stream()
                .map(family -> deliver(family, family.parents(known), order, numbers))
                .toList();
        store(deliveries);
        return deliveries;
    }

    private Delivery deliver(
            FamilyEntity family, List<PersonEntity> parents, BirthOrder order, Iterator<BirthNumber> numbers) {
        List<BirthEntity> born = new ArrayList<>();
        for (int child = 0; child < order.children(); child++) {
            BirthEntity birth = Newborns.notified(family, order.outcome(), numbers.next(), clock.instant());
            if (order.stage() == Stage.REGISTERED) {
                Newborns.register(birth, Residents.among(family, parents), clock.instant());
            }
            born.add(birth);
        }
        family.births += born.size();
        return new Delivery(family, parents, born);
    }

    /** Children first, then births, then messages: each kind of row goes to the database as one batch. */
    private void store(List<Delivery> deliveries) {
        List<BirthEntity> born = deliveries.stream()
                .flatMap(delivery -> delivery.births().stream())
                .toList();
        people.persist(born.stream().flatMap(Newborns::childOf));
        births.persist(born);
        outbox.addAll(deliveries.stream().flatMap(this::publications).toList());
    }

    private Stream<Publication> publications(Delivery delivery) {
        return delivery.births().stream().flatMap(birth -> IntStream.rangeClosed(1, birth.version())
                .mapToObj(version -> events.of(birth, delivery.parents(), version)));
    }
}
