package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
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
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The city's own allowance for waste bags or collection credit: once a calendar year for a household. */
final class WasteBags implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "waste-bags",
            "Tegemoetkoming voor gratis vuilniszakken en ophaalkrediet",
            "Stad Gent, with IVAGO",
            "1",
            Mode.GRANT,
            LegalBasis.undated("Stad Gent: tegemoetkoming voor gratis vuilniszakken en ophaalkrediet", false),
            EnumSet.of(Trigger.BIRTH_REGISTERED),
            List.of(
                    "The birth of a live child is registered.",
                    "The household's domicile is in Ghent (municipality 44021); while the zone is unknown, that fact is missing.",
                    "At least one member has the increased reimbursement in the calendar year of the birth. It is asked of the"
                            + " members who are 18 or older on the day of birth, and of the reference person at any age.",
                    "A yes counts when it holds on any day of that year, a no when it holds on the day of birth.",
                    "One yes settles it; only a no for every one of them is a no (`no-increased-reimbursement`);"
                            + " whatever could still turn the answer is missing.",
                    "The amount follows from the number of dependants: the living members but one.",
                    "It covers every living member for the calendar year and is paid to the reference person.",
                    "When the reference person has died, a person must look (`no-reference-person`)."),
            List.of(FactName.DOMICILE, FactName.INCREASED_REIMBURSEMENT),
            WasteBagAmounts.NAMES,
            List.of(
                    "The text, number and dates of the city's regulation were not found; the page about it was.",
                    "The page gives the amounts no date: without a sign-off a person decides, with one the machine grants.",
                    "The highest amount is read as from five dependants on; the page was cut off there.",
                    "Budget guidance, budget management and collective debt settlement also give the right;"
                            + " they are not asked yet, so a no is a no for the increased reimbursement only.",
                    "The extra account credit of 50 % (since 2023) is not part of the amount."));

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
        Ternary domicile = household.domicile(Zone::isGhent);
        return switch (domicile.and(reimbursement.any())) {
            case TRUE -> eligible(situation, reimbursement);
            case FALSE -> notEligible(situation, domicile, reimbursement);
            case UNKNOWN -> {
                List<MissingFact> missing = Stream.concat(
                                domicile == Ternary.UNKNOWN ? Domicile.missing(situation).stream() : Stream.empty(),
                                reimbursement.missing().stream())
                        .toList();
                yield answer(Mode.GRANT, situation, new FactsMissing(missing), reimbursement.known(), List.of());
            }
        };
    }

    private Assessment eligible(Situation situation, Reimbursement reimbursement) {
        Household household = situation.household();
        Optional<Parameter> amount =
                amounts.forDependants(household.living().size() - 1, situation.day());
        List<String> doubts = doubts(household);
        Outcome outcome = new Eligible(
                amount.map(Parameter::cents).orElse(null),
                household.livingReferencePerson().map(Member::residentId).orElse(null),
                household.living().stream().map(Member::residentId).toList(),
                null,
                Stream.concat(doubts.stream(), Stream.of("increased-reimbursement")).toList());
        Mode mode = doubts.isEmpty() ? Mode.GRANT : Mode.ASSIST;
        return answer(mode, situation, outcome, reimbursement.thatSettlesIt(), amount.stream().toList());
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

    private static List<String> doubts(Household household) {
        return household.livingReferencePerson().isPresent() ? List.of() : List.of("no-reference-person");
    }

    private static Assessment answer(
            Mode mode, Situation situation, Outcome outcome, List<UsedFact> asked, List<Parameter> amounts) {
        Household household = situation.household();
        List<UsedFact> used = new ArrayList<>(EventFacts.ofBirth(situation.birth()));
        used.add(EventFacts.size(household));
        if (household.zone() != null) {
            used.add(EventFacts.domicile(household));
        }
        used.addAll(asked);
        List<UUID> payee =
                household.livingReferencePerson().map(Member::residentId).stream().toList();
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
