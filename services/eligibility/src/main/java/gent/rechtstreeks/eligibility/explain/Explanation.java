package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer, explained to one resident in one language.
 *
 * @param language its tag
 * @param official the right's Dutch name, of which {@code name} may be a translation
 * @param translation whether these words are a translation of the Dutch ones, which count
 * @param what what the right is; null when that is not written, or not now
 * @param who whose it is, in general; null likewise
 * @param how what to do for it; null likewise
 * @param amount how much, in a sentence; null when there is none, or while a person still has to look at it
 * @param deadline until when one can act, in a sentence; null when there is no last day
 * @param reasons the most decisive first
 * @param missing what is not known, and who could say it
 * @param parameters the dated numbers that were used
 * @param remedy where to go who disagrees; null when none is verified: then there is the contact
 * @param contact the way to a human, always
 * @param trace how the rules came to it; without steps when that was not kept, or is not the reader's to know
 * @param text all of it in sentences
 */
public record Explanation(
        String language,
        boolean translation,
        String name,
        String official,
        String headline,
        String what,
        String who,
        String how,
        String amount,
        String deadline,
        List<Reason> reasons,
        List<Fact> facts,
        List<Missing> missing,
        List<Amount> parameters,
        String ruleVersion,
        LegalBasis legalBasis,
        Remedy remedy,
        Contact contact,
        List<String> links,
        List<Step> trace,
        String text) {

    /** The same, in sentences. */
    Explanation saying(String sentences) {
        return new Explanation(
                language,
                translation,
                name,
                official,
                headline,
                what,
                who,
                how,
                amount,
                deadline,
                reasons,
                facts,
                missing,
                parameters,
                ruleVersion,
                legalBasis,
                remedy,
                contact,
                links,
                trace,
                sentences);
    }

    /**
     * Why.
     *
     * @param code null when it would tell something of somebody else
     */
    public record Reason(String code, String text) {}

    /**
     * A fact that was used. Of another member's, at most which fact it is.
     *
     * @param childBornOn of which child it is; null when it is of no child
     * @param fact null when even that would tell something of somebody else; then all that follows is null
     * @param value null when it is another member's; then all that follows is null
     * @param ground under which law or authorisation it was asked; null when it came with the event
     */
    public record Fact(
            Whose whose,
            LocalDate childBornOn,
            String fact,
            String label,
            String value,
            String shown,
            String source,
            String sourceName,
            LocalDate asOf,
            String ground) {}

    /**
     * A fact that nobody knows yet.
     *
     * @param fact null when even that would tell something of somebody else; then all that follows is null
     * @param source who could give it
     * @param declareAt where the reader can say it in person; null when somebody else must
     * @param mayNotAsk a service may know it, but no ground lets this right use that, even when another one does
     */
    public record Missing(
            Whose whose,
            LocalDate childBornOn,
            String fact,
            String label,
            String source,
            String sourceName,
            String declareAt,
            boolean mayNotAsk) {}

    /**
     * A dated number of the right that was used.
     *
     * @param label of what it is, to stand behind the number; null when nobody wrote it
     * @param validFrom null when its source gives no date
     * @param validUntil first day on which it no longer holds; null when no end is known
     */
    public record Amount(
            String name,
            String label,
            String value,
            String unit,
            String shown,
            LocalDate validFrom,
            LocalDate validUntil,
            String source,
            String sourceDate,
            Verification verification) {}

    /**
     * Who hears an appeal.
     *
     * @param termDays within how many days; null when not verified
     * @param suspends whether the decision waits for it; null when not verified
     */
    public record Remedy(String body, Integer termDays, Boolean suspends) {}

    /**
     * One decision of the rules.
     *
     * @param rows numbers of the rows that may be the one, from 1, as on the page of the right; none when it is no table
     * @param value null for a table with several results
     * @param facts those that the decision names
     */
    public record Step(String decision, List<Integer> rows, String value, List<String> facts) {}
}
