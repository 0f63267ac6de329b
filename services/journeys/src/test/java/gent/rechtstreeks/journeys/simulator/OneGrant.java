package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I2;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** I2: nobody gets one right twice in one period; whoever does not get it for that reason is with a human. */
record OneGrant(Rest rest) {

    void holds() {
        List<Grant> grants = List.copyOf(rest.grants());
        for (int i = 0; i < grants.size(); i++) {
            for (int j = 0; j < i; j++) {
                isOnceOrWithAHuman(grants.get(i), grants.get(j));
            }
        }
        rest.cases().forEach(this::hasItOrAHuman);
        rest.city().gate.residents().forEach(this::keepsTheHousehold);
    }

    /** Only two who turned out to be one may have it twice, until a human has settled that. */
    private void isOnceOrWithAHuman(Grant one, Grant other) {
        boolean merged = rest.people(one.covered()).stream()
                .anyMatch(person -> rest.city().register.isMerged(person)
                        && rest.people(other.covered()).contains(person));
        boolean human = rest.cases()
                .filter(giver -> giver.grantId()
                        .filter(id -> id.equals(one.id()) || id.equals(other.id()))
                        .isPresent())
                .anyMatch(giver -> rest.city().deciding.tasksOf(giver).contains(TaskKind.MERGE_CLASH));
        rest.must(I2, !isTwice(one, other) || merged && human, "twice: %s and %s", one, other);
    }

    /** A household that were two by mistake could get a right twice. */
    private void keepsTheHousehold(UUID resident) {
        Insz person = rest.person(resident);
        boolean stayed = !rest.city().register.isChild(person)
                && !rest.city().register.everMoved(person)
                && !rest.city().register.isMerged(person)
                && !rest.wasOutsideTheRegister(person)
                && !wasLeftAsDead(resident, person);
        rest.must(
                I2,
                !stayed || householdsOfItsOwn(resident).size() <= 1,
                "%s never moved and got another household",
                person.digits());
    }

    /** The register can show a new number before it tells of it: so long it is a stranger's, and so is where that one lives. */
    private Set<UUID> householdsOfItsOwn(UUID resident) {
        Gate gate = rest.city().gate;
        Set<UUID> own = new HashSet<>(gate.householdsOf(resident));
        rest.otherIdsOf(resident).forEach(other -> own.removeAll(gate.householdsOf(other)));
        return own;
    }

    /** Whoever was left with another household than they are in by now, since they seemed to have died. */
    private boolean wasLeftAsDead(UUID resident, Insz person) {
        return rest.city().register.wasEverDead(person)
                && rest.city().gate.residents().stream()
                        .anyMatch(
                                other -> tookAHouseholdOf(resident, other) || joinedTheNewHouseholdOf(resident, other));
    }

    /** Whoever moved away took the household along, or a child was born into it meanwhile. */
    private boolean tookAHouseholdOf(UUID resident, UUID other) {
        Gate gate = rest.city().gate;
        return isNewOrMoved(rest.person(other))
                && gate.homeOf(other)
                        .filter(gate.householdsOf(resident)::contains)
                        .filter(home -> !gate.homeOf(resident).equals(Optional.of(home)))
                        .isPresent();
    }

    /** Whoever came back from the dead lives with them now. */
    private boolean joinedTheNewHouseholdOf(UUID resident, UUID other) {
        Gate gate = rest.city().gate;
        return gate.homeOf(resident).isPresent()
                && gate.homeOf(resident).equals(gate.homeOf(other))
                && !gate.householdsOf(other).contains(gate.firstHouseholdOf(resident));
    }

    private boolean isNewOrMoved(Insz person) {
        return rest.city().register.isChild(person) || rest.city().register.everMoved(person);
    }

    private boolean isTwice(Grant one, Grant other) {
        return one.right().equals(other.right())
                && one.period().overlaps(other.period())
                && (one.subject().equals(other.subject())
                        || !Collections.disjoint(rest.people(one.covered()), rest.people(other.covered())));
    }

    private void hasItOrAHuman(Case one) {
        rest.city().assessing.of(one.lifeEventId()).stream()
                .filter(last -> last.id().equals(one.seen().assessmentId()))
                .filter(last -> last.assessment().mode() == Mode.GRANT)
                .filter(last -> last.assessment().outcome() instanceof Outcome.Eligible)
                .forEach(last -> rest.must(
                        I2,
                        isCovered(one, last) || rest.isWithAHuman(one),
                        "%s was found, but neither given nor looked at",
                        one.right()));
    }

    private boolean isCovered(Case one, Assessed last) {
        Outcome.Eligible eligible = (Outcome.Eligible) last.assessment().outcome();
        return one.grantId()
                .map(id -> rest.city().deciding.grants().get(id))
                .filter(grant -> rest.people(grant.covered()).containsAll(rest.people(eligible.covered())))
                .isPresent();
    }
}
