package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decision.State;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the city gave, each grant where it was given: of twins, both births find the same one, and two amounts would read as both. */
final class GivenOnce {

    private GivenOnce() {}

    /** @param quiet the events beside which no grant is shown: what was given there stands where it was found again */
    static List<Decision> of(List<Decision> decisions, Set<UUID> quiet) {
        Set<UUID> shown = decisions.stream()
                .filter(decision -> decision.isGrant() && decision.state() == State.GRANTED)
                .filter(decision -> !quiet.contains(decision.lifeEvent()))
                .map(Decision::grantId)
                .collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> decision.state() != State.SETTLED || !shown.contains(decision.grantId()))
                .toList();
    }
}
