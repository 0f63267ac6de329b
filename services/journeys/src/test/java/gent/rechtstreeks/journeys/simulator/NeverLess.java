package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Grant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** I6, watched at every commit: no grant goes, gets lower, covers fewer or changes its payee by the machine alone. */
final class NeverLess {

    private final Tally tally;
    private Map<UUID, Grant> before = Map.of();

    NeverLess(Tally tally) {
        this.tally = tally;
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
        if (less || !now.covered().containsAll(old.covered()) || !Objects.equals(old.payee(), now.payee())) {
            throw new Broken(Invariant.I6, "a grant of %s became less: %s, then %s", old.right(), old, now);
        }
    }
}
