package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.arrive.Implausible.refuse;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Death;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.hold.Replacement;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Refuses deaths and replaced numbers that cannot be. A death of long ago can be: some are found late. */
@ApplicationScoped
class PersonPlausibility {

    private final LifeEventsConfig config;
    private final IdentityStore identities;
    private final Clock clock;

    PersonPlausibility(LifeEventsConfig config, IdentityStore identities, Clock clock) {
        this.config = config;
        this.identities = identities;
        this.clock = clock;
    }

    void check(Collection<? extends PersonEvent> events) {
        LocalDate today = CivilDay.today(clock);
        Replaced replaced = identities.replaced(
                events.stream().flatMap(event -> event.numbers().stream()).collect(Collectors.toSet()));
        events.forEach(event -> check(event, today, replaced));
    }

    private void check(PersonEvent event, LocalDate today, Replaced replaced) {
        switch (event) {
            case Death death -> check(death, today);
            case Replacement replacement -> check(replacement, today, replaced);
        }
        if (config.onlySynthetic()) {
            Implausible.refuseReal(event.numbers().stream());
        }
    }

    private static void check(Death death, LocalDate today) {
        refuse(death.diedOn().isAfter(today), "died in the future");
        refuse(death.diedOn().isBefore(death.insz().bornOn()), "died before their birth");
    }

    private static void check(Replacement replacement, LocalDate today, Replaced replaced) {
        Insz old = replacement.insz();
        Insz by = replacement.replacedBy();
        refuse(replacement.standsFrom().isAfter(today), "a number replaced in the future");
        refuse(old.equals(by), "a number replaced by itself");
        refuse(
                !replacement.annulled() && replaced.standing(by).equals(old),
                "a number replaced by one that it has replaced itself");
    }
}
