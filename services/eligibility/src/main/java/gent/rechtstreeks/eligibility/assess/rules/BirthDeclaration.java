package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Stage;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The obligation to declare a birth: a reminder from the hospital's notice on, met as soon as the birth is registered. */
final class BirthDeclaration implements Rule {

    private static final int TERM_IN_DAYS = 15;
    private static final RuleCard CARD = new RuleCard(
            "birth-declaration",
            "Geboorteaangifte",
            "Stad Gent, Burgerzaken",
            "1",
            Mode.REMIND,
            LegalBasis.undated("Oud Burgerlijk Wetboek, art. 43 en volgende", false),
            EnumSet.allOf(Trigger.class),
            List.of(
                    "The hospital notified a live birth that is not registered yet.",
                    "The last day is the fifteenth calendar day after the birth; the day of birth is not counted.",
                    "When that day is a Saturday, a Sunday or a Belgian public holiday, it is the next working day.",
                    "The parents with parental authority are told; when there is none, a person must look.",
                    "A registered birth meets the obligation (`obligation-met`).",
                    "After a stillbirth nobody is reminded (`stillborn`)."),
            List.of(),
            List.of(),
            List.of(
                    "The articles of the law were not seen in a public source.",
                    "The term itself was read on pages of stad.gent."));

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
        LocalDate deadline = workingDays.onOrAfter(situation.day().plusDays(TERM_IN_DAYS));
        List<UUID> parents = situation.parentsInCharge();
        Outcome outcome = outcome(situation.birth(), parents, deadline);
        boolean nobodyToRemind = parents.isEmpty() && outcome instanceof Eligible;
        return CARD.answer(
                nobodyToRemind ? Mode.ASSIST : Mode.REMIND,
                subject(situation.birth()),
                new Period(situation.day(), deadline.plusDays(1)),
                parents,
                outcome,
                EventFacts.ofBirth(situation.birth()),
                List.of());
    }

    private static Outcome outcome(Birth birth, List<UUID> parents, LocalDate deadline) {
        if (birth.stage() == Stage.REGISTERED) {
            return NotEligible.because("obligation-met");
        }
        if (!birth.live()) {
            return NotEligible.because("stillborn");
        }
        return parents.isEmpty()
                ? Eligible.toTell(null, deadline, "no-parental-authority")
                : Eligible.toTell(null, deadline, "birth-not-declared");
    }

    /** The unregistered child, also once it is registered: it is that one's declaration that ends the obligation. */
    private static Subject subject(Birth birth) {
        return Subject.child(birth.lifeEventId());
    }
}
