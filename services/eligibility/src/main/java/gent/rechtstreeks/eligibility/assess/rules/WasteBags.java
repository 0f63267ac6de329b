package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Ternary;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The city's own allowance for waste bags or collection credit: once a calendar year for a household. */
final class WasteBags implements Rule {

    private static final RuleCard CARD = WasteBagsCard.CARD;

    private final WasteBagAmounts amounts;

    WasteBags(Parameters parameters) {
        this.amounts = new WasteBagAmounts(parameters);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Assessment assess(Situation situation) {
        Household household = situation.household();
        Reimbursement reimbursement = Reimbursement.in(situation);
        Ternary domicile = Domicile.of(situation, Zone::isGhent);
        return switch (domicile.and(reimbursement.any())) {
            case TRUE -> eligible(situation, reimbursement);
            case FALSE -> notEligible(situation, domicile, reimbursement);
            case UNKNOWN ->
                answer(
                        Mode.GRANT,
                        situation,
                        FactsMissing.of(missing(situation, domicile, reimbursement)),
                        reimbursement.known(),
                        List.of());
        };
    }

    private Assessment eligible(Situation situation, Reimbursement reimbursement) {
        Household household = situation.household();
        Optional<Parameter> amount = amounts.forDependants(household.living().size() - 1, situation.day());
        List<String> doubts = doubts(household);
        Outcome outcome = new Eligible(
                amount.map(Parameter::cents).orElse(null),
                household.livingReferencePerson().map(Member::residentId).orElse(null),
                household.living().stream().map(Member::residentId).toList(),
                null,
                Stream.concat(doubts.stream(), Stream.of("increased-reimbursement"))
                        .toList());
        Mode mode = doubts.isEmpty() ? Mode.GRANT : Mode.ASSIST;
        return answer(
                mode,
                situation,
                outcome,
                reimbursement.thatSettlesIt(),
                amount.stream().toList());
    }

    private static Assessment notEligible(Situation situation, Ternary domicile, Reimbursement reimbursement) {
        return domicile == Ternary.FALSE
                ? answer(Mode.GRANT, situation, NotEligible.because("domicile-outside-ghent"), List.of(), List.of())
                : answer(
                        Mode.GRANT,
                        situation,
                        NotEligible.because("no-increased-reimbursement"),
                        reimbursement.known(),
                        List.of());
    }

    /** When nobody is left to ask, it is not known where those live whom the event is about. */
    private static List<MissingFact> missing(Situation situation, Ternary domicile, Reimbursement reimbursement) {
        boolean whereUnknown = domicile == Ternary.UNKNOWN || reimbursement.isOfNobody();
        return Stream.concat(
                        whereUnknown ? Domicile.missing(situation).stream() : Stream.empty(),
                        reimbursement.missing().stream())
                .toList();
    }

    private static List<String> doubts(Household household) {
        return household.livingReferencePerson().isPresent() ? List.of() : List.of("no-reference-person");
    }

    private static Assessment answer(
            Mode mode, Situation situation, Outcome outcome, List<UsedFact> asked, List<Parameter> amounts) {
        Household household = situation.household();
        List<UsedFact> used = new ArrayList<>(EventFacts.of(situation.event()));
        used.add(EventFacts.size(household));
        if (household.zone() != null) {
            used.add(EventFacts.domicile(household));
        }
        used.addAll(asked);
        List<UUID> payee = household.livingReferencePerson().map(Member::residentId).stream()
                .toList();
        return CARD.answer(
                mode,
                Subject.household(household.id()),
                Period.calendarYearOf(situation.day()),
                payee,
                outcome,
                used,
                amounts);
    }
}
