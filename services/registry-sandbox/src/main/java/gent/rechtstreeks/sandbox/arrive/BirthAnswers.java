package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.arrive.BirthAnswer.Home;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.Statuses;
import gent.rechtstreeks.sandbox.register.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Describes births, with the household as it is now. */
@ApplicationScoped
class BirthAnswers {
    private final People people;
    private final Statuses statuses;
    private final Clock clock;

    BirthAnswers(People people, Statuses statuses, Clock clock) {
        this.people = people;
        this.statuses = statuses;
        this.clock = clock;
    }

    BirthAnswer of(Delivery delivery) {
        HouseholdEntity home = delivery.family()
                .resident(delivery.parents())
                .map(parent -> parent.household)
                .orElse(null);
        return BirthAnswer.of(delivery, home, home == null ? Home.NONE : home(home));
    }

    private Home home(HouseholdEntity home) {
        List<String> members =
                people.membersOf(home.id).stream().map(person -> person.insz).toList();
        return new Home(members.size(), statuses.anyIncreased(members, CivilDay.today(clock)), home.address.postalCode);
    }
}
