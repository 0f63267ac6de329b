package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.Wish;
import gent.rechtstreeks.sandbox.register.BirthOrder;

/** What is asked for; whatever is left out is ordinary: one child, born alive, registered, in any household. */
record BirthRequest(
        boolean twins, Wish household, @NationalNumber String family, Stage stage, Outcome outcome) {

    BirthRequest {
        household = household == null ? Wish.ANY : household;
        stage = stage == null ? Stage.REGISTERED : stage;
        outcome = outcome == null ? Outcome.LIVE : outcome;
    }

    static BirthRequest orOrdinary(BirthRequest request) {
        return request == null ? new BirthRequest(false, null, null, null, null) : request;
    }

    BirthOrder order() {
        return new BirthOrder(twins, household, family, stage, outcome);
    }
}
