package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Member;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Resident;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A death that the register shows, or one that it has taken back: then it says who lives. */
public record RipeDeath(Death event, UUID householdId, UUID residentId, List<Household> households)
        implements RipeEvent {

    public RipeDeath {
        households = List.copyOf(households);
    }

    /**
     * Empty when nobody here knows the person. Who is told of another now lives; when that other is a stranger, it is
     * told as an annulment.
     *
     * @param death without those who died by another event
     * @throws NotShownYet when the register says otherwise: its word counts, not the message
     */
    static Optional<RipeDeath> of(Death death, Reconciled people, List<Household> touched) {
        Optional<Death> known = known(death, people);
        known.ifPresent(told -> check(told, people));
        return known.map(told -> ripe(told, people.resident(told.insz()).orElseThrow(), people, touched));
    }

    private static Optional<Death> known(Death death, Reconciled people) {
        return people.resident(death.insz()).isPresent()
                ? Optional.of(death)
                : death.before().stream()
                        .filter(number -> people.resident(number).isPresent())
                        .findFirst()
                        .map(death::livingOnly);
    }

    private static void check(Death death, Reconciled people) {
        boolean lives = !death.annulled() && !isDead(death.insz(), people);
        if (lives || death.living().stream().anyMatch(number -> isDead(number, people))) {
            throw new NotShownYet();
        }
    }

    private static boolean isDead(Insz number, Reconciled people) {
        return people.resident(number).map(Resident::deceased).orElse(false);
    }

    private static RipeDeath ripe(Death death, Resident resident, Reconciled people, List<Household> touched) {
        Household home = people.lastHomeOf(death.insz());
        return new RipeDeath(death, home.id(), resident.id(), RipeEvent.touching(touched, home));
    }

    @Override
    public List<UUID> residentIds() {
        return List.of(residentId);
    }

    /**
     * Whoever lives in that household now: of a death the survivors, of one that is taken back the person too. Not who is
     * neither its reference person nor their partner or child: in a home for many, that is everybody.
     */
    @Override
    public Set<UUID> concerned() {
        return households.stream()
                .filter(home -> home.id().equals(householdId))
                .flatMap(home -> home.members().stream())
                .filter(member -> member.relation() != Relation.OTHER)
                .map(Member::residentId)
                .collect(Collectors.toSet());
    }

    @Override
    public RipeDeath tellingAlso(List<Household> others) {
        List<Household> all =
                Stream.concat(households.stream(), others.stream()).toList();
        return new RipeDeath(event, householdId, residentId, all);
    }
}
