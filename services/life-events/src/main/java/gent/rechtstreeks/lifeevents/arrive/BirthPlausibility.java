package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.arrive.Implausible.refuse;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Child;
import gent.rechtstreeks.lifeevents.hold.Outcome;
import gent.rechtstreeks.lifeevents.hold.Parent;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.identity.Insz;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Refuses births that cannot be. */
@ApplicationScoped
class BirthPlausibility {

    private final LifeEventsConfig config;
    private final Municipalities municipalities;
    private final Clock clock;

    BirthPlausibility(LifeEventsConfig config, Municipalities municipalities, Clock clock) {
        this.config = config;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    void check(Birth birth, String placeOfBirth) {
        checkDate(birth.bornOn(), CivilDay.today(clock));
        refuse(!municipalities.knows(placeOfBirth), "the municipality of birth is unknown");
        checkParents(birth);
        checkNumbers(birth);
    }

    private void checkDate(LocalDate bornOn, LocalDate today) {
        refuse(bornOn.isAfter(today), "born in the future");
        refuse(bornOn.isBefore(today.minus(config.oldestBirth())), "born longer ago than any right reaches back");
    }

    private static void checkParents(Birth birth) {
        List<Insz> parents = birth.parents().stream().map(Parent::insz).toList();
        refuse(parents.isEmpty(), "no parents");
        refuse(parents.size() > 2, "more than two parents");
        refuse(parents.stream().distinct().count() < parents.size(), "the same parent twice");
        refuse(parents.contains(birth.child().insz()), "the child is its own parent");
    }

    private void checkNumbers(Birth birth) {
        boolean registeredLive = birth.stage() == Stage.REGISTERED && birth.outcome() == Outcome.LIVE;
        refuse(
                registeredLive && !birth.annulled() && birth.child().insz() == null,
                "a registered live birth without INSZ of the child");
        if (config.onlySynthetic()) {
            Implausible.refuseReal(numbers(birth));
        }
    }

    private static Stream<Insz> numbers(Birth birth) {
        Stream<Insz> parents = birth.parents().stream().map(Parent::insz);
        return Stream.concat(Stream.of(birth.child()).map(Child::insz), parents).filter(Objects::nonNull);
    }
}
