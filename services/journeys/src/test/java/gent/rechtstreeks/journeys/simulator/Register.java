package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import java.util.List;
import java.util.Set;

/** The population register and the social security bank, as they are asked. */
record Register(List<Family> families) {

    Reading read(Set<Insz> people) {
        List<RegisterHousehold> households = families.stream()
                .filter(family -> people.stream().anyMatch(family::holds))
                .map(Family::household)
                .toList();
        return Reading.of(people, households);
    }

    /** Yes, no, or null when the bank has no data. */
    Boolean reimbursement(Insz insz) {
        return families.stream()
                .filter(family -> family.reimbursement().containsKey(insz))
                .findFirst()
                .map(family -> family.reimbursement().get(insz))
                .orElse(null);
    }
}
