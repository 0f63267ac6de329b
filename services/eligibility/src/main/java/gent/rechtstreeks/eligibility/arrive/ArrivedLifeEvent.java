package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A life event as it came in, with every household that it touches. */
public record ArrivedLifeEvent(LifeEvent event, List<Household> households) {

    Stream<UUID> householdIds() {
        return households.stream().map(Household::id);
    }

    /** The facts that rules may look for. */
    Stream<FactKey> factsAboutMembers() {
        return households.stream()
                .flatMap(household -> household.members().stream())
                .flatMap(member -> FactName.askableOf(member.residentId()));
    }
}
