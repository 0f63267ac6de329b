package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I6;
import static gent.rechtstreeks.journeys.simulator.Invariant.I8;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.granting.grant.Grant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * I6 and I8, for deaths: the dead are neither covered, addressed nor paid, and read nothing; what was given to them before
 * stands, and a human looks at it. Of whom it was none, nothing of this holds.
 */
record NothingForTheDead(Rest rest) {

    void holds() {
        rest.city().assessing.events().keySet().stream()
                .flatMap(event -> rest.city().assessing.of(event).stream())
                .forEach(last -> isForTheLiving(last.assessment()));
        rest.grants().stream().filter(grant -> isDead(grant.payee())).forEach(this::isWithAHuman);
        rest.told(DeathVersion.class)
                .filter(death -> rest.city().register.isDead(death.whom()))
                .forEach(this::nobodyGreets);
    }

    private void isForTheLiving(Assessment last) {
        Stream<UUID> named =
                switch (last.outcome()) {
                    case Outcome.Eligible yes ->
                        Stream.of(
                                        yes.covered(),
                                        last.addressees(),
                                        yes.payee() == null ? List.<UUID>of() : List.of(yes.payee()))
                                .flatMap(Collection::stream);
                    case Outcome.FactsMissing open -> last.addressees().stream();
                    // What is taken back is taken back from whoever read it.
                    case Outcome.NotEligible no -> Stream.<UUID>of();
                };
        rest.must(I8, named.noneMatch(this::isDead), "%s is for somebody who has died", last.right());
    }

    private boolean isDead(UUID resident) {
        return resident != null && rest.city().register.isDead(rest.person(resident));
    }

    private void isWithAHuman(Grant grant) {
        boolean human = rest.cases()
                .filter(one -> one.grantId().filter(grant.id()::equals).isPresent())
                .anyMatch(rest::isWithAHuman);
        rest.must(I6, human, "%s is paid to somebody who has died, and nobody looks", grant.right());
    }

    /** Of a grant the entry stands: it was given, and survivors may have to read of it. */
    private void nobodyGreets(DeathVersion death) {
        rest.shown()
                .filter(entry -> rest.person(entry.resident())
                        .equals(rest.city().register.standing(death.whom())))
                .forEach(entry ->
                        rest.must(I8, entry.right().equals("waste-bags"), "%s still reads %s", death, entry.message()));
    }
}
