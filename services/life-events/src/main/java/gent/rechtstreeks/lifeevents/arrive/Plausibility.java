package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Outcome;
import gent.rechtstreeks.lifeevents.hold.Parent;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.identity.Insz;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Refuses births that cannot be. A reason names the rule, never the people. */
@ApplicationScoped
class Plausibility {

    private final LifeEventsConfig config;
    private final Municipalities municipalities;
    private final Clock clock;

    Plausibility(LifeEventsConfig config, Municipalities municipalities, Clock clock) {
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
        refuse(config.onlySynthetic() && !allSynthetic(birth), "an INSZ that is not synthetic, outside production");
    }

    private static boolean allSynthetic(Birth birth) {
        List<Insz> numbers = new ArrayList<>();
        numbers.add(birth.child().insz());
        birth.parents().forEach(parent -> numbers.add(parent.insz()));
        return numbers.stream().filter(Objects::nonNull).allMatch(Insz::synthetic);
    }

    private static void refuse(boolean implausible, String reason) {
        if (implausible) {
            throw new BadMessage(reason);
        }
    }
}
