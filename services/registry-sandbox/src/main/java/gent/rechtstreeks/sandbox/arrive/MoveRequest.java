package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.population.Destination;
import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Who;
import gent.rechtstreeks.sandbox.population.Wish;
import gent.rechtstreeks.sandbox.register.MoveOrder;
import java.time.LocalDate;

/** What is asked for; whatever is left out is ordinary: any household, whole, within Ghent, announced, for today. */
record MoveRequest(
        Wish household,
        @NationalNumber String family,
        Who who,
        Destination to,
        MoveStage stage,
        LocalDate effectiveOn) {

    MoveRequest {
        household = household == null ? Wish.ANY : household;
        who = who == null ? Who.WHOLE : who;
        to = to == null ? Destination.GHENT : to;
        stage = stage == null ? MoveStage.ANNOUNCED : stage;
    }

    static MoveRequest orOrdinary(MoveRequest request) {
        return request == null ? new MoveRequest(null, null, null, null, null, null) : request;
    }

    MoveOrder order(LocalDate today) {
        if (to != Destination.GHENT && (who == Who.JOINING || who == Who.ARRIVING)) {
            throw Problems.badRequest("impossibleMove", "Who moves in with others, or arrives, goes to Ghent.");
        }
        if (who == Who.ARRIVING && family != null) {
            throw Problems.badRequest("impossibleMove", "Nobody who lives here arrives.");
        }
        LocalDate day = effectiveOn == null ? today : effectiveOn;
        return new MoveOrder(
                household, family, who, to, stage, DayRange.ofMoves(today).check(day));
    }
}
