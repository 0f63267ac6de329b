package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** I6, watched at every commit: no grant goes, gets lower, covers fewer or changes its payee by the machine alone. */
final class NeverLess {

    private final Tally tally;
    private final Function<UUID, Insz> person;
    private Map<UUID, Grant> before = Map.of();

    /** @param person who it is: two who turn out to be one are one */
    NeverLess(Tally tally, Function<UUID, Insz> person) {
        this.tally = tally;
        this.person = person;
    }

    void look(Map<UUID, Grant> grants) {
        before.values().forEach(old -> compare(old, grants.get(old.id())));
        before = new HashMap<>(grants);
    }

    private void compare(Grant old, Grant now) {
        tally.count(Invariant.I6);
        if (now == null) {
            throw new Broken(Invariant.I6, "a grant of %s went", old.right());
        }
        boolean less = old.amountCents() != null && now.amountCents() < old.amountCents();
        if (less || !people(now.covered()).containsAll(people(old.covered())) || !isPaidTo(old.payee(), now)) {
            throw new Broken(Invariant.I6, "a grant of %s became less: %s, then %s", old.right(), old, now);
        }
    }

    private Set<Insz> people(Collection<UUID> residents) {
        return residents.stream().map(person).collect(Collectors.toSet());
    }

    private boolean isPaidTo(UUID payee, Grant now) {
        return payee == null ? now.payee() == null : person.apply(payee).equals(person.apply(now.payee()));
    }
}
