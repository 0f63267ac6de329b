package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Ternary;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.List;
import java.util.function.Predicate;

/** The domicile of the household that an event is about. */
final class Domicile {

    private Domicile() {}

    /** Whether it has a property. A household that left the country is known to live nowhere here. */
    static Ternary of(Situation situation, Predicate<Zone> property) {
        Household household = situation.household();
        return household.zone() == null && leftTheCountry(situation.event())
                ? Ternary.FALSE
                : household.domicile(property);
    }

    private static boolean leftTheCountry(LifeEvent event) {
        return event instanceof Move move && move.abroad() || event instanceof DayCame came && came.abroad();
    }

    /** Missing of the reference person, or of whom the event is about when the household has none. */
    static List<MissingFact> missing(Situation situation) {
        Household household = situation.household();
        if (household.referencePerson() != null) {
            return List.of(FactName.DOMICILE.missingOf(household.referencePerson()));
        }
        return situation.event().people().stream()
                .map(FactName.DOMICILE::missingOf)
                .toList();
    }
}
