package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.EnumSet;
import java.util.List;

/** The rules that only moves set off, in words. */
final class MoveRuleCards {

    /** Obligation to declare a change of address. */
    static final RuleCard ADDRESS_DECLARATION = new RuleCard(
            "address-declaration",
            "Adresaangifte",
            "Stad Gent, Burgerzaken",
            "2",
            Mode.REMIND,
            LegalBasis.undated("Wet en koninklijk besluit over de bevolkingsregisters", false),
            EnumSet.of(Trigger.MOVE_ANNOUNCED, Trigger.MOVE_DECLARED, Trigger.MOVE_CONFIRMED),
            List.of(
                    "A move into or inside Ghent (municipality 44021) was announced that is not declared yet.",
                    "The last day is the eighth working day after the day of the move; the day of the move is not counted.",
                    "Saturdays, Sundays and Belgian public holidays are not counted.",
                    "It is about the one who declares the move, or the next mover when that one has died. All living"
                            + " movers who are 18 or older on the day of the move are told; when there"
                            + " is none, a person must look (`no-adult-mover`).",
                    "A declared or confirmed move meets the obligation (`obligation-met`), wherever it goes.",
                    "Of a move out of Ghent or abroad nobody is reminded (`destination-outside-ghent`); while the destination"
                            + " is unknown, the domicile is missing and a person must find out (`domicile-unknown`).",
                    "A move that the neighbourhood officer refuses (`move-refused`) or that never was (`move-annulled`)"
                            + " leaves nothing to declare."),
            List.of(FactName.DOMICILE),
            List.of(),
            List.of(
                    "The law and the articles were not seen in a public source.",
                    "The term was read on pages of other municipalities; whether a Saturday counts as a working day was not"
                            + " found, and if it does, the last day is earlier.",
                    "Whether a move out of Ghent or abroad must be declared in Ghent was not looked for: it is not reminded of.",
                    "Whether a resident without Belgian nationality has a valid residence permit is not checked.",
                    "Who has parental authority over minors who move alone is not known: a person looks."));

    /** A permit to park for the time until the domicile is settled. */
    static final RuleCard TEMPORARY_PARKING_PERMIT = new RuleCard(
            "temporary-parking-permit",
            "Tijdelijke bewonersvergunning bij domiciliewijziging",
            "Mobiliteitsbedrijf Gent",
            "3",
            Mode.PROPOSE,
            LegalBasis.undated("Stad Gent: tijdelijke bewonersvergunning bij domiciliewijziging", false),
            EnumSet.of(Trigger.MOVE_DECLARED, Trigger.MOVE_CONFIRMED),
            List.of(
                    "A move into or inside Ghent (municipality 44021) is declared or confirmed.",
                    "It is about the one who declared the move, or the next mover when that one has died. All living"
                            + " movers who are 18 or older on the day of the move are told;"
                            + " when there is none, a person must look (`no-adult-mover`).",
                    "A move out of Ghent or abroad gives none (`destination-outside-ghent`); while the destination is unknown,"
                            + " the domicile is missing and a person must find out (`domicile-unknown`).",
                    "It covers three months from the day of the move and is free. It is told of until the last of these days.",
                    "The resident applies; what the register says of the move can be handed in.",
                    "A move that the neighbourhood officer refuses (`move-refused`) or that never was (`move-annulled`)"
                            + " gives none."),
            List.of(FactName.DOMICILE),
            List.of(),
            List.of(
                    "The text, number and dates of the regulation were not found; the page about it was.",
                    "Whether the street has paid parking is not checked.",
                    "The vehicle, its plate and whether it is in permanent use are not known.",
                    "Students and others who are not domiciled there are excluded; nothing beyond the declared domicile is"
                            + " checked.",
                    "From which day the three months are counted was not found: they are counted from the day of the move.",
                    "The renewal, once and for three months, is not followed."));

    private MoveRuleCards() {}
}
