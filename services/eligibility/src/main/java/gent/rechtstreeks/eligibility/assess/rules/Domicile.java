package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Situation;
import java.util.List;

/** The domicile of a household of which the register shows no zone. */
final class Domicile {

    private Domicile() {}

    /** Missing of the reference person, or of the parents when the household has none. */
    static List<MissingFact> missing(Situation situation) {
        Household household = situation.household();
        if (household.referencePerson() != null) {
            return List.of(FactName.DOMICILE.missingOf(household.referencePerson()));
        }
        return situation.birth().parents().stream()
                .map(parent -> FactName.DOMICILE.missingOf(parent.residentId()))
                .toList();
    }
}
