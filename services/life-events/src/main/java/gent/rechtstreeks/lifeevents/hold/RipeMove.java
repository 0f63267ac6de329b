package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A move that is ripe.
 *
 * @param movers whoever declared the move comes first
 * @param to null when they leave the country, when it no longer stands, or when somebody's protected address could show
 */
public record RipeMove(Move event, UUID householdId, List<UUID> movers, Zone to, List<Household> households)
        implements RipeEvent {

    public RipeMove {
        movers = List.copyOf(movers);
        households = List.copyOf(households);
    }

    static RipeMove of(Move move, Reconciled people, List<Household> touched) {
        boolean shown = move.stands() && !anybodyIsProtected(move, people);
        Household about = about(move, people);
        return new RipeMove(
                move,
                about.id(),
                residents(move, people).map(Resident::id).toList(),
                shown ? move.to() : null,
                RipeEvent.touching(touched, about));
    }

    @Override
    public List<UUID> residentIds() {
        return movers;
    }

    /** Whoever moves; not with whom they go to live, or whom they leave. */
    @Override
    public Set<UUID> concerned() {
        return Set.copyOf(movers);
    }

    @Override
    public RipeMove tellingAlso(List<Household> others) {
        List<Household> all =
                Stream.concat(households.stream(), others.stream()).toList();
        return new RipeMove(event, householdId, movers, to, all);
    }

    /**
     * Where the first mover lives; the first of those who are alive, so that survivors are found where they live, and of
     * those with an address, so that whoever comes from outside the register joins the others; else where they lived.
     */
    private static Household about(Move move, Reconciled people) {
        return move.movers().stream()
                .sorted(Comparator.comparing((Mover mover) -> isDeceased(mover, people))
                        .thenComparing(mover -> !hasAddress(mover, people)))
                .flatMap(mover -> people.householdOf(mover.insz()).stream())
                .findFirst()
                .orElseGet(() -> people.lastHomeOf(move.movers().getFirst().insz()));
    }

    private static boolean isDeceased(Mover mover, Reconciled people) {
        return mover.flags().deceased()
                || people.resident(mover.insz()).orElseThrow().deceased();
    }

    /** Whether the register knows where they live, be it that the address is protected. */
    private static boolean hasAddress(Mover mover, Reconciled people) {
        return people.householdOf(mover.insz())
                .filter(home -> home.zone() != null || people.shelters(home))
                .isPresent();
    }

    /** Where the movers live now: their new home once the register shows the move. */
    private static Stream<Household> homes(Move move, Reconciled people) {
        return move.movers().stream().flatMap(mover -> people.householdOf(mover.insz()).stream());
    }

    private static Stream<Resident> residents(Move move, Reconciled people) {
        return move.movers().stream().map(mover -> people.resident(mover.insz()).orElseThrow());
    }

    /** A mover, as the message says; or by now, as the register says, a mover or somebody with whom one lives. */
    private static boolean anybodyIsProtected(Move move, Reconciled people) {
        return move.movers().stream().anyMatch(mover -> mover.flags().protectedAddress())
                || homes(move, people).anyMatch(people::shelters);
    }
}
