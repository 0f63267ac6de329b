package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.util.List;
import java.util.UUID;

/** The facts that came with the event, as an explanation shows them. */
final class EventFacts {

    private static final String POPULATION_REGISTER = "population-register";

    private EventFacts() {}

    static List<UsedFact> ofBirth(Birth birth) {
        return List.of(
                fact("birth-date", birth.bornOn(), birth),
                fact("birth-stage", birth.stage(), birth),
                fact("birth-outcome", birth.live() ? "LIVE" : "STILLBORN", birth));
    }

    static UsedFact domicile(Household household) {
        return domicileOf(null, household);
    }

    /** A parent who lives there may read it as an own fact, a parent who lives elsewhere may not. */
    static List<UsedFact> domicileOfParents(Situation situation) {
        List<UUID> atHome = situation.parentsAtHome();
        return atHome.isEmpty()
                ? List.of(domicile(situation.household()))
                : atHome.stream()
                        .map(parent -> domicileOf(parent, situation.household()))
                        .toList();
    }

    private static UsedFact domicileOf(UUID resident, Household household) {
        String municipality = household.zone().municipality();
        return new UsedFact(resident, "domicile", municipality, POPULATION_REGISTER, household.asOf(), null);
    }

    static UsedFact size(Household household) {
        return UsedFact.ofEvent("household-size", household.living().size(), POPULATION_REGISTER, household.asOf());
    }

    private static UsedFact fact(String name, Object value, Birth birth) {
        return UsedFact.ofEvent(name, value, "birth-register", birth.recordedAt());
    }
}
