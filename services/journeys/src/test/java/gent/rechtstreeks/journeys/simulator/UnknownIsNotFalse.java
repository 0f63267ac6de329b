package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I7;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.LocalDate;
import java.util.UUID;

/** I7: all sources have answered, so nobody waits for them; and a no rests on a no. */
record UnknownIsNotFalse(Rest rest) {

    private static final String REIMBURSEMENT = "increased-reimbursement";

    private static final String REFUSAL = "no-increased-reimbursement";

    void holds() {
        rest.cases().forEach(this::waitsForNoSource);
        rest.city().assessing.events().values().forEach(event -> rest.city().assessing.of(event.lifeEventId()).stream()
                .map(Assessed::assessment)
                .forEach(last -> restsOnANo(last, event.day())));
    }

    /** Facts have periods: one yes that year, on the day of the event or since, is enough, whatever is said of others. */
    private void saysNo(UUID resident, Assessment last, LocalDate day) {
        Insz person = rest.person(resident);
        rest.must(
                I7,
                // What was said under another number was said of this person too.
                rest.city().register.isMerged(person)
                        || !rest.city()
                                .register
                                .bank()
                                .saysYes(person, day, rest.city().time.today()),
                "%s was refused, though the bank says yes that day or since",
                last.right());
    }

    private void waitsForNoSource(Case one) {
        rest.must(
                I7,
                !(one.state() instanceof CaseState.WaitingForFacts),
                "%s waits for facts that every source has answered",
                one.right());
    }

    private void restsOnANo(Assessment last, LocalDate day) {
        boolean refused =
                last.outcome() instanceof Outcome.NotEligible no && no.reasons().contains(REFUSAL);
        boolean somebodySaidNo =
                last.facts().stream().anyMatch(fact -> fact.fact().equals(REIMBURSEMENT));
        rest.must(I7, !refused || somebodySaidNo, "%s was refused, and nobody had said no", last.right());
        last.facts().stream()
                .filter(fact -> refused && fact.fact().equals(REIMBURSEMENT))
                .forEach(fact -> saysNo(fact.residentId(), last, day));
    }
}
