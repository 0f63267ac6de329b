package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Why something is not recorded, in words for whoever asked. */
final class Refusals {

    private Refusals() {}

    static HttpProblem unknownPurpose() {
        return Problems.notFound("unknownPurpose", "Nobody is asked for this purpose.");
    }

    static HttpProblem agreementChanged(int asked) {
        return Problems.conflict(
                "agreementChanged", "What is asked is version " + asked + " now. Show that text, and ask again.");
    }

    static HttpProblem neverGiven() {
        return Problems.conflict("neverGiven", "There is nothing to withdraw: this was never given.");
    }

    static HttpProblem notYourChannel() {
        return Problems.badRequest(
                "notYourChannel", "A resident answers by APP or WEB, a worker writes down DESK or PHONE.");
    }

    static HttpProblem keyReused() {
        return Problems.conflict(
                "idempotencyKeyReused", "This Idempotency-Key was used for another request; take a new one.");
    }
}
