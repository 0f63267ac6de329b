package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** The rules that only births set off, in words. */
final class BirthRuleCards {

    /** Obligation to declare a birth. */
    static final RuleCard BIRTH_DECLARATION = new RuleCard(
            "birth-declaration",
            "Geboorteaangifte",
            "Stad Gent, Burgerzaken",
            "2",
            Mode.REMIND,
            LegalBasis.undated("Oud Burgerlijk Wetboek, art. 43 en volgende", false),
            EnumSet.of(
                    Trigger.BIRTH_NOTIFIED,
                    Trigger.BIRTH_REGISTERED,
                    Trigger.STILLBIRTH_NOTIFIED,
                    Trigger.STILLBIRTH_REGISTERED),
            List.of(
                    "The hospital notified a live birth that is not registered yet.",
                    "The last day is the fifteenth calendar day after the birth; the day of birth is not counted.",
                    "When that day is a Saturday, a Sunday or a Belgian public holiday, it is the next working day.",
                    "The parents with parental authority are told; when there is none, a person must look.",
                    "A registered birth meets the obligation (`obligation-met`).",
                    "After a stillbirth nobody is reminded (`stillborn`), nor when the child died before it was declared"
                            + " (`child-deceased`).",
                    "A parent who has died is not told."),
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
            "2",
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
                    "After a stillbirth nothing goes by itself and no amount is given: a person must look (`stillborn`).",
                    "When the child has died the same holds, and the parents are sent no message (`child-deceased`).",
                    "A parent who has died is not told."),
            List.of(FactName.DOMICILE),
            List.of(BirthGrant.AMOUNT),
            List.of(
                    "The residence status of a child that is not Belgian is not checked.",
                    "Whether a stillbirth counts (from 180 days of pregnancy) is not checked: a person looks.",
                    "The amount from 1 September 2025 was computed from the yearly indexation of 2 %, not read."));

    private BirthRuleCards() {}
}
