package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.util.Arrays;
import java.util.List;

/** The words that recur on the pages of the rights, each explained once. */
final class Legend {

    private static final String WORDS = """
            | word | what it means |
            | --- | --- |
            | alarm procedure | When the income of a family has been below the limit of the social supplement for six months in a row, the family can ask its payer to look at that income, not at an older one. The rules do not look at it. |
            | announced, declared, confirmed | The steps of a move. The resident announces it beforehand; the new address is declared to the city; the neighbourhood officer confirms that the resident lives there. A move that the officer refuses, or that the register annuls, sets nothing off: what was said because of it is withdrawn. |
            | award year | The year of the Growth Package and of school discounts: from 1 September to 31 August. |
            | care points, pillar one | Points, 36 at most, that a doctor recognised by Opgroeien gives for what a child needs. Pillar one is the part for the consequences for body or mind. |
            | day of the event | The day of the birth, of the move or of the birthday, 1 January of a new year, 1 September of an award year. The numbers are those of that day, however late the event is known. |
            | demonstration | A right can be signed off, and a source asked, to show with made-up people how it works. Nothing is decided by it; a number then shows DEMONSTRATION. |
            | dependant | Each page says who counts. For waste bags it is everybody in the household but one: its size minus one. For the rental guarantee and the rent subsidy it is everybody under 18. |
            | domicile | Where the population register says that a household lives. Of a protected address it is not known. |
            | Dutch-language area | The Flemish Region. Brussels is not part of it. |
            | facts missing | The answer cannot be given yet. It names the facts that are missing. Unknown is never taken for a no. |
            | Growth Package (Groeipakket) | The Flemish child benefit with its supplements. |
            | increased reimbursement (verhoogde tegemoetkoming) | With it the health fund pays back more of the costs of health care, because the income is low. It opens other rights. |
            | KI-test | KI is *kadastraal inkomen*, the income from land and buildings by which the tax administration reckons. A family that has land or buildings in which it does not live itself must pass this test for the social supplement. The rules do not do it. |
            | living wage (leefloon) | The income that the welfare office (OCMW) can give to who has too little. |
            | of age | 18 or older on the day of the event. Income, work and statuses are looked up in registers for those who are of age, and where the page says so for a reference person at any age. For a child only what is its own is looked up: school, child care, care points. |
            | payer (uitbetalingsactor) | Who pays the Growth Package. The family chooses one: FONS is the public one; Infino, KidsLife, MyFamily and Parentia are others. |
            | reference person | The member of the household after whom the population register orders the others. |
            | sign-off | Somebody of the city stands by a right although its regulation or numbers are not verified. Before that the machine grants nothing: a person decides. |
            """;

    private Legend() {}

    static String text() {
        return "## The words\n\n" + modes() + "\n\n" + verifications() + "\n\n" + WORDS.strip();
    }

    private static String modes() {
        return Markdown.table(
                List.of("mode", "what happens", "when"),
                Arrays.asList(Mode.values()),
                mode -> List.of(Markdown.code(mode.name()), CardWords.MODES.get(mode), when(mode)));
    }

    private static String when(Mode mode) {
        return switch (mode) {
            case GRANT -> "The city owns the right and a regulation lets it give it. It must have been signed off.";
            case PROPOSE -> "There is somewhere to send an application to. The resident decides whether it goes.";
            case INFORM -> "Somebody else gives it, or it has to be asked for. Whoever is told has no certainty yet.";
            case REMIND -> "It is a duty, not a right. It stops when it is met.";
            case ASSIST -> "A register cannot tell, nobody is there to be told, or a message would hurt.";
        };
    }

    private static String verifications() {
        return Markdown.table(
                List.of("verification", "how sure a number is"),
                Arrays.asList(Verification.values()),
                verification -> List.of(verification.name(), sure(verification)));
    }

    private static String sure(Verification verification) {
        return switch (verification) {
            case SIGNED_OFF -> "The owner of the right stands by it.";
            case SEEN ->
                "Read in a public source. Without a date it may have changed since: the machine grants by it only when the right has been signed off.";
            case DERIVED ->
                "Computed or inferred from what was read. The machine grants by it only when the right has been signed off.";
            case UNVERIFIED ->
                "Not read anywhere, but assumed. The machine grants by it only when the right has been signed off.";
            case DEMONSTRATION -> "Signed off to demonstrate with, not to decide with.";
        };
    }
}
