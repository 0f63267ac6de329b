package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I2;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** I2: nobody gets one right twice in one period; whoever does not get it for that reason is with a human. */
record OneGrant(Rest rest) {

    void holds() {
        List<Grant> grants = List.copyOf(rest.grants());
        for (int i = 0; i < grants.size(); i++) {
            for (int j = 0; j < i; j++) {
                rest.must(I2, !isTwice(grants.get(i), grants.get(j)), "twice: %s and %s", grants.get(i), grants.get(j));
            }
        }
        rest.cases().forEach(this::hasItOrAHuman);
        rest.city().gate.residents().forEach(this::keepsTheHousehold);
    }

    /** A household that were two by mistake could get a right twice. */
    private void keepsTheHousehold(UUID resident) {
        Insz person = rest.person(resident);
        boolean stayed = !rest.city().register.isChild(person)
                && !rest.city().register.everMoved(person)
                && !rest.wasOutsideTheRegister(person);
        rest.must(
                I2,
                !stayed || rest.city().gate.householdsOf(resident).size() == 1,
                "%s never moved and got another household",
                person.digits());
    }

    private static boolean isTwice(Grant one, Grant other) {
        return one.right().equals(other.right())
                && one.period().overlaps(other.period())
                && (one.subject().equals(other.subject()) || !Collections.disjoint(one.covered(), other.covered()));
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
                .filter(grant -> grant.covered().containsAll(eligible.covered()))
                .isPresent();
    }
}
