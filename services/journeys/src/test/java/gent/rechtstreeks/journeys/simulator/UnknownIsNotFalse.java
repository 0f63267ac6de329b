package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I7;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;

/** I7: all sources have answered, so nobody waits for them; and a no rests on a no. */
record UnknownIsNotFalse(Rest rest) {

    private static final String REFUSAL = "no-increased-reimbursement";

    void holds() {
        rest.cases().forEach(this::waitsForNoSource);
        rest.city().assessing.events().keySet().stream()
                .flatMap(event -> rest.city().assessing.of(event).stream())
                .forEach(last -> restsOnANo(last.assessment()));
    }

    private void waitsForNoSource(Case one) {
        rest.must(
                I7,
                !(one.state() instanceof CaseState.WaitingForFacts),
                "%s waits for facts that every source has answered",
                one.right());
    }

    private void restsOnANo(Assessment last) {
        boolean refused =
                last.outcome() instanceof Outcome.NotEligible no && no.reasons().contains(REFUSAL);
        boolean somebodySaidNo =
                last.facts().stream().anyMatch(fact -> fact.fact().equals(FactName.INCREASED_REIMBURSEMENT.id()));
        rest.must(I7, !refused || somebodySaidNo, "%s was refused, and nobody had said no", last.right());
    }
}
