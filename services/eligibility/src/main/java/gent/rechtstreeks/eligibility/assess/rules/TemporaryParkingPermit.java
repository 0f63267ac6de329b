package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.LocalDate;
import java.util.List;

/** The permit to park for three months after a move. It needs the declaration only, so it does not wait for the officer. */
final class TemporaryParkingPermit implements Rule {

    private static final int MONTHS = 3;
    private static final RuleCard CARD = MoveRuleCards.TEMPORARY_PARKING_PERMIT;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Assessment assess(Situation situation) {
        Move move = situation.move();
        Period period = new Period(move.day(), move.day().plusMonths(MONTHS));
        Outcome outcome = outcome(move, period.until().minusDays(1));
        boolean nobodyToTell = move.adults().isEmpty() && outcome instanceof Eligible;
        return CARD.answer(
                nobodyToTell ? Mode.ASSIST : Mode.PROPOSE,
                Subject.person(move.declarant()),
                period,
                move.adults(),
                outcome,
                EventFacts.withDestination(move),
                List.of());
    }

    /** To hear of the permit helps as long as its period lasts. */
    private static Outcome outcome(Move move, LocalDate lastDay) {
        return switch (move.destination(Zone::isGhent)) {
            case TRUE -> Eligible.toTell(null, lastDay, move.adults().isEmpty() ? "no-adult-mover" : "move-declared");
            case FALSE -> NotEligible.because("destination-outside-ghent");
            case UNKNOWN -> FactsMissing.of(List.of(FactName.DOMICILE.missingOf(move.declarant())));
        };
    }
}
