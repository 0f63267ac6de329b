package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.register.Delivery;
import jakarta.enterprise.context.ApplicationScoped;

/** Describes births, with the household as it is now. */
@ApplicationScoped
class BirthAnswers {
    private final People people;

    BirthAnswers(People people) {
        this.people = people;
    }

    BirthAnswer of(Delivery delivery) {
        return BirthAnswer.of(delivery, (int) people.living(delivery.family().householdId));
    }
}
