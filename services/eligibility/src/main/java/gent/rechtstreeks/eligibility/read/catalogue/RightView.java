package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.Addressees;
import gent.rechtstreeks.eligibility.rights.DeadlineRoll;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.Remedy;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A right or obligation as anybody may read it.
 *
 * @param name in Dutch as its authority calls it, and translated
 * @param deadline in a sentence; null when there is none
 * @param facts what its rules may ask, and where that comes from
 * @param parameters the numbers in force on the day that was asked for
 * @param unverified what nobody has confirmed
 */
public record RightView(
        String right,
        int version,
        List<Text> name,
        List<Text> what,
        List<Text> who,
        List<Text> how,
        String authority,
        Basis legalBasis,
        Mode mode,
        Set<Trigger> triggers,
        SubjectKind subject,
        String period,
        Addressees addressees,
        String deadline,
        DeadlineRoll deadlineRolls,
        Appeal remedy,
        List<String> links,
        List<String> conditions,
        List<AskedFact> facts,
        List<Number> parameters,
        List<String> unverified) {

    static RightView of(Offer offer) {
        RightCard card = offer.card();
        return new RightView(
                card.right(),
                card.version(),
                offer.name(),
                offer.what(),
                offer.who(),
                offer.how(),
                card.authority(),
                Basis.of(card.legalBasis(), offer.day()),
                card.mode(),
                card.triggers(),
                card.subject(),
                card.period().name(),
                card.addressees(),
                card.deadline(),
                card.deadlineRoll(),
                Appeal.of(card.remedy()),
                card.links(),
                card.conditions(),
                offer.outline().facts().stream().map(AskedFact::of).toList(),
                offer.parameters().stream().map(Number::of).toList(),
                card.unverified());
    }

    /**
     * The regulation that it rests on.
     *
     * @param verified whether the reference was seen in a public source
     * @param onTheDay whether it stands on the day that was asked for
     */
    public record Basis(
            String regulation, boolean verified, LocalDate validFrom, LocalDate validUntil, Standing onTheDay) {

        static Basis of(LegalBasis basis, LocalDate day) {
            return new Basis(
                    basis.regulation(),
                    basis.verified(),
                    basis.validFrom(),
                    basis.validUntil(),
                    Standing.of(basis, day));
        }
    }

    /**
     * What can be done against a decision; only the contact when the rest was not verified.
     *
     * @param suspends whether the decision waits for the appeal
     */
    public record Appeal(boolean verified, String body, Integer termDays, Boolean suspends, String contact) {

        static Appeal of(Remedy remedy) {
            return new Appeal(
                    remedy.isVerified(), remedy.body(), remedy.termDays(), remedy.suspends(), remedy.contact());
        }
    }

    /**
     * A fact that the rules may ask.
     *
     * @param source who can give it
     * @param comes with the life event, asked of the source, or declared by the resident
     */
    public record AskedFact(String fact, List<Text> name, String source, FactDeclaration.Comes comes) {

        static AskedFact of(FactDeclaration fact) {
            return new AskedFact(fact.name(), Text.inEach(fact.label()::in), fact.source(), fact.comes());
        }
    }

    /** A number that the rules use. */
    public record Number(
            String name,
            String value,
            String unit,
            LocalDate validFrom,
            LocalDate validUntil,
            String source,
            String sourceDate,
            Verification verification) {

        static Number of(Parameter row) {
            return new Number(
                    row.name(),
                    row.value(),
                    row.unit(),
                    row.validFrom(),
                    row.validUntil(),
                    row.source(),
                    row.sourceDate(),
                    row.verification());
        }
    }
}
