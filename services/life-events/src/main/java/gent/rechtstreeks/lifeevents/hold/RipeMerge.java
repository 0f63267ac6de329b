package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Merge;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A replaced number by which two residents turn out to be one.
 *
 * @param residentId the younger id, an alias from now on
 */
public record RipeMerge(
        Replacement event, UUID householdId, UUID residentId, UUID survivorId, List<Household> households)
        implements RipeEvent {

    public RipeMerge {
        households = List.copyOf(households);
    }

    /** Empty when both numbers are those of one resident by now. */
    static Optional<RipeMerge> of(Replacement replacement, Reconciled people, List<Household> touched) {
        return people.before().mergeOf(replacement.insz()).map(merge -> ripe(replacement, merge, people, touched));
    }

    private static RipeMerge ripe(Replacement event, Merge merge, Reconciled people, List<Household> touched) {
        Household home = people.lastHomeOf(event.replacedBy());
        return new RipeMerge(
                event, home.id(), merge.youngerId(), merge.survivorId(), RipeEvent.touching(touched, home));
    }

    @Override
    public List<UUID> residentIds() {
        return List.of(residentId, survivorId);
    }

    /** Whoever turned out to be both. */
    @Override
    public Set<UUID> concerned() {
        return Set.of(survivorId);
    }

    @Override
    public RipeMerge tellingAlso(List<Household> others) {
        List<Household> all =
                Stream.concat(households.stream(), others.stream()).toList();
        return new RipeMerge(event, householdId, residentId, survivorId, all);
    }
}
