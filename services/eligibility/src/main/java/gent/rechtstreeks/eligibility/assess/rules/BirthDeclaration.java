package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.BirthStage;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The obligation to declare a birth: a reminder from the hospital's notice on, met as soon as the birth is registered. */
final class BirthDeclaration implements Rule {

    private static final int TERM_IN_DAYS = 15;
    private static final RuleCard CARD = BirthRuleCards.BIRTH_DECLARATION;

    private final WorkingDays workingDays;

    BirthDeclaration(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Assessment assess(Situation situation) {
        Birth birth = situation.birth();
        LocalDate deadline = workingDays.onOrAfter(birth.day().plusDays(TERM_IN_DAYS));
        List<UUID> parents = birth.parentsInCharge();
        Outcome outcome = outcome(birth, parents, deadline);
        boolean nobodyToRemind = parents.isEmpty() && outcome instanceof Eligible;
        return CARD.answer(
                nobodyToRemind ? Mode.ASSIST : Mode.REMIND,
                birth.child(),
                new Period(birth.day(), deadline.plusDays(1)),
                parents,
                outcome,
                EventFacts.withChild(birth),
                List.of());
    }

    private static Outcome outcome(Birth birth, List<UUID> parents, LocalDate deadline) {
        if (birth.stage() == BirthStage.REGISTERED) {
            return NotEligible.because("obligation-met");
        }
        if (!birth.live()) {
            return NotEligible.because("stillborn");
        }
        if (birth.childDeceased()) {
            return NotEligible.because("child-deceased");
        }
        return parents.isEmpty()
                ? Eligible.toTell(null, deadline, "no-parental-authority")
                : Eligible.toTell(null, deadline, "birth-not-declared");
    }
}
