package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.MoveStage;
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

/** The obligation to declare a change of address: a reminder once the move is announced, met as soon as it is declared. */
final class AddressDeclaration implements Rule {

    private static final int TERM_IN_WORKING_DAYS = 8;
    private static final RuleCard CARD = MoveRuleCards.ADDRESS_DECLARATION;

    private final WorkingDays workingDays;

    AddressDeclaration(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Assessment assess(Situation situation) {
        Move move = situation.move();
        LocalDate deadline = workingDays.after(move.day(), TERM_IN_WORKING_DAYS);
        Outcome outcome = outcome(move, deadline);
        boolean nobodyToRemind = move.adults().isEmpty() && outcome instanceof Eligible;
        return CARD.answer(
                nobodyToRemind ? Mode.ASSIST : Mode.REMIND,
                Subject.person(move.declarant()),
                new Period(move.day(), deadline.plusDays(1)),
                move.adults(),
                outcome,
                EventFacts.withDestination(move),
                List.of());
    }

    private static Outcome outcome(Move move, LocalDate deadline) {
        if (move.stage() != MoveStage.ANNOUNCED) {
            return NotEligible.because("obligation-met");
        }
        return switch (move.destination(Zone::isGhent)) {
            case TRUE ->
                Eligible.toTell(null, deadline, move.adults().isEmpty() ? "no-adult-mover" : "move-not-declared");
            case FALSE -> NotEligible.because("destination-outside-ghent");
            case UNKNOWN -> FactsMissing.of(List.of(FactName.DOMICILE.missingOf(move.declarant())));
        };
    }
}
