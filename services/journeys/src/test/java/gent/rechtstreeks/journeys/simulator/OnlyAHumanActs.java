package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** I3, watched at every commit: for whoever objects to proactive treatment no machine grants or tells, once that is known. */
final class OnlyAHumanActs {

    private static final Set<Kind> SPARING = Set.of(Kind.SILENCED, Kind.FULFILLED);

    private final Tally tally;
    private final Deciding deciding;
    private final Map<UUID, ResidentConsents> known = new HashMap<>();
    private Map<UUID, Grant> before = Map.of();

    OnlyAHumanActs(Tally tally, Deciding deciding) {
        this.tally = tally;
        this.deciding = deciding;
    }

    /** granting has taken this in. */
    void isKnown(ResidentConsents said) {
        known.merge(said.getResidentId(), said, (old, other) -> other.getVersion() > old.getVersion() ? other : old);
    }

    /** granting has taken in a message, and tells this; a merge grants nothing. */
    void look(Post post, Work work) {
        if (post.message() instanceof Assessment) {
            look(work);
        }
        before = new HashMap<>(deciding.grants());
    }

    private void look(Work work) {
        Set<UUID> objecting = known.values().stream()
                .filter(said -> said.getObjection() != null && said.getSupersededBy() == null)
                .map(said -> deciding.standing(said.getResidentId()))
                .collect(Collectors.toSet());
        if (!objecting.isEmpty()) {
            work.told().stream()
                    .filter(Decision.class::isInstance)
                    .map(Decision.class::cast)
                    .filter(decision -> !SPARING.contains(decision.getKind()))
                    .forEach(decision -> concernsNoneOf(objecting, concerned(decision), decision.getRight()));
            deciding.grants().values().stream()
                    .filter(grant -> !grant.equals(before.get(grant.id())))
                    .forEach(grant -> concernsNoneOf(objecting, concerned(grant), grant.right()));
        }
    }

    private static Stream<UUID> concerned(Decision decision) {
        List<UUID> all = new ArrayList<>(decision.getCoveredResidents());
        all.add(decision.getAddressee());
        all.add(decision.getPayee());
        return all.stream();
    }

    private static Stream<UUID> concerned(Grant grant) {
        return Stream.concat(grant.covered().stream(), Stream.of(grant.payee()));
    }

    private void concernsNoneOf(Set<UUID> objecting, Stream<UUID> concerned, String right) {
        tally.count(Invariant.I3);
        if (concerned.filter(Objects::nonNull).map(deciding::standing).anyMatch(objecting::contains)) {
            throw new Broken(Invariant.I3, "a machine acts on %s for somebody who objects", right);
        }
    }
}
