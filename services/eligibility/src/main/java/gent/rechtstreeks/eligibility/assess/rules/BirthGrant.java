package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The Flemish birth grant. The city does not own it: it can only tell, and when the child was stillborn or has died only a
 * person does.
 */
final class BirthGrant implements Rule {

    static final String AMOUNT = "startbedrag_geboorte.bedrag_per_kind";
    private static final int YEARS_TO_APPLY = 5;
    private static final RuleCard CARD = BirthRuleCards.BIRTH_GRANT;

    private final Parameters parameters;

    BirthGrant(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Assessment assess(Situation situation) {
        Birth birth = situation.birth();
        if (!birth.live()) {
            return forAPerson(birth, "stillborn", birth.parentsInCharge());
        }
        // The right stays, but an amount for a child that has died hurts whoever reads it: no message has a reader
        // here,
        // a person decides when and how the parents hear of it.
        return birth.childDeceased() ? forAPerson(birth, "child-deceased", List.of()) : afterBirth(situation);
    }

    private static Assessment forAPerson(Birth birth, String reason, List<UUID> addressees) {
        return CARD.answer(
                Mode.ASSIST,
                birth.child(),
                Period.startingOn(birth.day()),
                addressees,
                Eligible.toTell(null, null, reason),
                EventFacts.withChild(birth),
                List.of());
    }

    private Assessment afterBirth(Situation situation) {
        List<UsedFact> used = new ArrayList<>(EventFacts.of(situation.birth()));
        return switch (situation.household().domicile(Zone::isDutchLanguageArea)) {
            case UNKNOWN ->
                answer(Mode.INFORM, situation, FactsMissing.of(Domicile.missing(situation)), used, List.of());
            case FALSE -> {
                used.addAll(EventFacts.domicileOfParents(situation));
                Outcome outside = NotEligible.because("domicile-outside-dutch-language-area");
                yield answer(Mode.INFORM, situation, outside, used, List.of());
            }
            case TRUE -> {
                used.addAll(EventFacts.domicileOfParents(situation));
                yield withAmount(situation, used);
            }
        };
    }

    private Assessment withAmount(Situation situation, List<UsedFact> used) {
        Optional<Parameter> amount = parameters.on(AMOUNT, situation.day());
        LocalDate deadline = situation.day().plusYears(YEARS_TO_APPLY);
        Outcome outcome = amount.map(known -> Eligible.toTell(known.cents(), deadline, "child-born"))
                .orElseGet(() -> Eligible.toTell(null, deadline, "child-born", "amount-unverified"));
        return answer(Mode.INFORM, situation, outcome, used, amount.stream().toList());
    }

    private static Assessment answer(
            Mode usual, Situation situation, Outcome outcome, List<UsedFact> used, List<Parameter> amounts) {
        List<UUID> parents = situation.birth().parentsInCharge();
        return CARD.answer(
                parents.isEmpty() ? Mode.ASSIST : usual,
                situation.birth().child(),
                Period.startingOn(situation.day()),
                parents,
                outcome,
                used,
                amounts);
    }
}
