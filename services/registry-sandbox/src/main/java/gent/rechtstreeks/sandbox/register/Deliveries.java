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
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Map<String, PersonEntity> parents = parents(families);
        Iterator<BirthNumber> numbers = days.take(CivilDay.today(clock), families.size() * order.children())
                .iterator();
        List<Delivery> deliveries = new ArrayList<>();
        for (FamilyEntity family : families) {
            List<PersonEntity> couple =
                    family.parents().stream().map(parents::get).toList();
            deliveries.add(deliver(family, couple, order, numbers));
        }
        outbox.addAll(deliveries.stream()
                .flatMap(delivery -> publications(delivery).stream())
                .toList());
        return deliveries;
    }

    Delivery register(BirthEntity birth) {
        List<PersonEntity> parents = parents(birth.family);
        if (birth.stage == Stage.NOTIFIED) {
            write(birth, parents.getFirst());
            outbox.add(events.of(birth, parents, Stage.REGISTERED));
        }
        return new Delivery(birth.family, parents, List.of(birth));
    }

    void repeat(BirthEntity birth, Stage stage) {
        outbox.add(events.of(birth, parents(birth.family), stage));
    }

    private List<PersonEntity> parents(FamilyEntity family) {
        Map<String, PersonEntity> known = parents(List.of(family));
        return family.parents().stream().map(known::get).toList();
    }

    private Map<String, PersonEntity> parents(List<FamilyEntity> families) {
        List<String> insz = families.stream()
                .map(FamilyEntity::parents)
                .flatMap(List::stream)
                .toList();
        return people.byInsz(insz).stream().collect(Collectors.toMap(person -> person.insz, Function.identity()));
    }

    private Delivery deliver(
            FamilyEntity family, List<PersonEntity> parents, BirthOrder order, Iterator<BirthNumber> numbers) {
        List<BirthEntity> born = new ArrayList<>();
        for (int child = 0; child < order.children(); child++) {
            BirthEntity birth = Newborns.notified(family, order.outcome(), numbers.next(), clock.instant());
            if (order.stage() == Stage.REGISTERED) {
                write(birth, parents.getFirst());
            }
            births.persist(birth);
            born.add(birth);
        }
        family.births += born.size();
        return new Delivery(family, parents, born);
    }

    /** Into the register: a child born alive gets a number and lives with the first parent from now on. */
    private void write(BirthEntity birth, PersonEntity parent) {
        Newborns.register(birth, parent, clock.instant());
        if (birth.child != null) {
            people.persist(birth.child);
        }
    }

    private List<Publication> publications(Delivery delivery) {
        return delivery.births().stream()
                .flatMap(birth -> Newborns.stagesOf(birth).map(stage -> events.of(birth, delivery.parents(), stage)))
                .toList();
    }
}
