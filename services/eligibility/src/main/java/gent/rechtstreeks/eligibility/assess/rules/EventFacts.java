package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.List;

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
        Zone zone = household.zone();
        return UsedFact.ofEvent("domicile", zone.municipality(), POPULATION_REGISTER, household.asOf());
    }

    static UsedFact size(Household household) {
        return UsedFact.ofEvent("household-size", household.living().size(), POPULATION_REGISTER, household.asOf());
    }

    private static UsedFact fact(String name, Object value, Birth birth) {
        return UsedFact.ofEvent(name, value, "birth-register", birth.recordedAt());
    }
}
