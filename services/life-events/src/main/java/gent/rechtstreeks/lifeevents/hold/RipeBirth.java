package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A birth that is ripe.
 *
 * @param childId null until the child is registered
 * @param childDeceased it was born alive and has died since, by the register's word of today
 */
public record RipeBirth(
        Birth event,
        UUID householdId,
        UUID childId,
        boolean childDeceased,
        List<RipeParent> parents,
        List<Household> households)
        implements RipeEvent {

    public RipeBirth {
        parents = List.copyOf(parents);
        households = List.copyOf(households);
    }

    static RipeBirth of(Birth birth, Reconciled people, List<Household> touched) {
        List<RipeParent> parents =
                birth.parents().stream().map(parent -> tie(parent, people)).toList();
        Optional<Resident> child = Optional.ofNullable(birth.child().insz()).flatMap(people::resident);
        Household about = about(birth, people);
        return new RipeBirth(
                birth,
                about.id(),
                child.map(Resident::id).orElse(null),
                child.map(Resident::deceased).orElse(false),
                parents,
                RipeEvent.touching(touched, about));
    }

    @Override
    public List<UUID> residentIds() {
        return parents.stream().map(RipeParent::residentId).toList();
    }

    /** The parents. */
    @Override
    public Set<UUID> concerned() {
        return Set.copyOf(residentIds());
    }

    @Override
    public RipeBirth tellingAlso(List<Household> others) {
        List<Household> all =
                Stream.concat(households.stream(), others.stream()).toList();
        return new RipeBirth(event, householdId, childId, childDeceased, parents, all);
    }

    private static RipeParent tie(Parent parent, Reconciled people) {
        Resident resident = people.resident(parent.insz()).orElseThrow();
        return new RipeParent(
                resident.id(),
                resident.householdId(),
                parent.parentalAuthority(),
                resident.deceased(),
                parent.custody());
    }

    /** Where the child is registered; else where a parent lives, in Ghent and with parental authority if one does; or lived. */
    private static Household about(Birth birth, Reconciled people) {
        Optional<Household> childs =
                birth.hasResidentChild() ? people.householdOf(birth.child().insz()) : Optional.empty();
        return childs.orElseGet(() -> birth.parents().stream()
                .sorted(Comparator.comparing((Parent parent) -> !inGhent(parent, people))
                        .thenComparing(parent -> !parent.parentalAuthority()))
                .flatMap(parent -> people.householdOf(parent.insz()).stream())
                .findFirst()
                .orElseGet(() -> people.lastHomeOf(birth.parents().getFirst().insz())));
    }

    private static boolean inGhent(Parent parent, Reconciled people) {
        return people.householdOf(parent.insz()).map(Household::inGhent).orElse(false);
    }
}
