package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.EnumSet;
import java.util.List;

/** The city's own allowance for waste bags, in words: births, moves and each new year set it off. */
final class WasteBagsCard {

    static final RuleCard CARD = new RuleCard(
            "waste-bags",
            "Tegemoetkoming voor gratis vuilniszakken en ophaalkrediet",
            "Stad Gent, with IVAGO",
            "4",
            Mode.GRANT,
            LegalBasis.undated("Stad Gent: tegemoetkoming voor gratis vuilniszakken en ophaalkrediet", false),
            EnumSet.of(Trigger.BIRTH_REGISTERED, Trigger.MOVE_CONFIRMED, Trigger.NEW_YEAR),
            List.of(
                    "The birth of a live child is registered, a move is confirmed, or a new year begins. The day of the event is"
                            + " the day of birth, the day of the move, or 1 January.",
                    "On 1 January it is about each household that is known from an earlier event, with those who live in it by"
                            + " then, for the year that begins.",
                    "After a move it is about the household in which the one who declared it lives now, at the domicile that"
                            + " the register shows by now.",
                    "The household's domicile is in Ghent (municipality 44021); while the zone is unknown, that fact is missing,"
                            + " no source is asked for another, and a person must find out (`domicile-unknown`).",
                    "Who left the country has no domicile in Ghent (`domicile-outside-ghent`); on 1 January the last move says"
                            + " so.",
                    "At least one member has the increased reimbursement in the calendar year of the event. It is asked of the"
                            + " members who are 18 or older on the day of the event, and of the reference person at any age.",
                    "A yes counts when it holds on any day of that year, a no when it holds on the day of the event. For each"
                            + " day the newest word of the source that speaks of that day counts.",
                    "One yes settles it; only a no for every one of them is a no (`no-increased-reimbursement`);"
                            + " whatever could still turn the answer is missing.",
                    "When all that is missing was asked and no answer settles the day of the event, a person must find out"
                            + " (`source-has-no-data`, `source-may-not-tell`); a later answer of the source still counts.",
                    "When nobody who can be asked lives in the household any more, the domicile of those whom the event is about"
                            + " is missing, and a person must find out (`domicile-unknown`).",
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
                    "The extra account credit of 50 % (since 2023) is not part of the amount.",
                    "Whether who moves into Ghent has the whole amount for what is left of the year was not found."));

    private WasteBagsCard() {}
}
