package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** The rules in words. */
final class RuleCards {

    /** Obligation to declare a birth. */
    static final RuleCard BIRTH_DECLARATION = new RuleCard(
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

    /** The Flemish birth grant, which the city can only tell of. */
    static final RuleCard BIRTH_GRANT = new RuleCard(
            "birth-grant",
            "Startbedrag geboorte (Groeipakket)",
            "Vlaamse Gemeenschap, agentschap Opgroeien; paid by an uitbetalingsactor of the family's choice",
            "1",
            Mode.INFORM,
            new LegalBasis(
                    "Decreet van 27 april 2018 tot regeling van de toelagen in het kader van het gezinsbeleid"
                            + " (Groeipakketdecreet), art. 8-10",
                    true,
                    LocalDate.of(2019, 1, 1),
                    null),
            EnumSet.of(Trigger.BIRTH_REGISTERED, Trigger.STILLBIRTH_NOTIFIED, Trigger.STILLBIRTH_REGISTERED),
            List.of(
                    "The birth of a live child is registered; each child of a multiple birth counts.",
                    "The household's domicile is in the Dutch-language area; while the zone is unknown, that fact is missing"
                            + " and a person must find out (`domicile-unknown`).",
                    "A domicile is told as a fact of each parent with parental authority who lives there: a parent who lives"
                            + " elsewhere does not read it.",
                    "The amount is the one that held on the day of birth; when none is known for that day, none is given"
                            + " (`amount-unverified`).",
                    "The family applies itself, up to five years after the birth.",
                    "After a stillbirth nothing goes by itself and no amount is given: a person must look (`stillborn`)."),
            List.of(FactName.DOMICILE),
            List.of(BirthGrant.AMOUNT),
            List.of(
                    "The residence status of a child that is not Belgian is not checked.",
                    "Whether a stillbirth counts (from 180 days of pregnancy) is not checked: a person looks.",
                    "The amount from 1 September 2025 was computed from the yearly indexation of 2 %, not read."));

    /** The city's own allowance for waste bags. */
    static final RuleCard WASTE_BAGS = new RuleCard(
            "waste-bags",
            "Tegemoetkoming voor gratis vuilniszakken en ophaalkrediet",
            "Stad Gent, with IVAGO",
            "1",
            Mode.GRANT,
            LegalBasis.undated("Stad Gent: tegemoetkoming voor gratis vuilniszakken en ophaalkrediet", false),
            EnumSet.of(Trigger.BIRTH_REGISTERED),
            List.of(
                    "The birth of a live child is registered.",
                    "The household's domicile is in Ghent (municipality 44021); while the zone is unknown, that fact is missing,"
                            + " no source is asked for another, and a person must find out (`domicile-unknown`).",
                    "At least one member has the increased reimbursement in the calendar year of the birth. It is asked of the"
                            + " members who are 18 or older on the day of birth, and of the reference person at any age.",
                    "A yes counts when it holds on any day of that year, a no when it holds on the day of birth.",
                    "One yes settles it; only a no for every one of them is a no (`no-increased-reimbursement`);"
                            + " whatever could still turn the answer is missing.",
                    "When all that is missing was asked and no answer settles the day of birth, a person must find out"
                            + " (`source-has-no-data`, `source-may-not-tell`); a later answer of the source still counts.",
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

    private RuleCards() {}
}
