package gent.rechtstreeks.portal.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Why the rules say so, in the language of the page. What does not apply is null, or empty.
 *
 * @param official the right's Dutch name, of which {@code name} may be a translation
 * @param amount how much, in a sentence
 * @param deadline until when one can act, in a sentence
 * @param reasons the most decisive first
 * @param remedy where to go who disagrees; null when none is verified: then there is the contact
 * @param contact the way to a human, always
 */
public record Explanation(
        String language,
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
        List<Parameter> parameters,
        LegalBasis legalBasis,
        Remedy remedy,
        Contact contact,
        List<String> links) {

    /** An answer that lacks these is none: its part of the page is missing. */
    public Explanation {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        parameters = List.copyOf(parameters);
        links = List.copyOf(links);
        Objects.requireNonNull(legalBasis);
        Objects.requireNonNull(contact);
    }

    /** Why, in a sentence. */
    public record Reason(String text) {}

    /**
     * A fact that was used. Of another member's, at most which fact it is.
     *
     * @param childBornOn of which child it is; null when it is of no child
     * @param fact null when even that would tell something of somebody else
     * @param shown its value in words; null when it is another member's
     */
    public record Fact(
            Whose whose,
            LocalDate childBornOn,
            String fact,
            String label,
            String value,
            String shown,
            String sourceName,
            LocalDate asOf) {

        public boolean isOfHousehold() {
            return whose == Whose.YOUR_HOUSEHOLDS;
        }
    }

    /**
     * A fact that nobody knows yet.
     *
     * @param childBornOn of which child it is; null when it is of no child, or of more than one
     * @param fact null when even that would tell something of somebody else
     * @param source who could give it
     * @param declareAt where the reader can say it in person; null when somebody else must
     * @param mayNotAsk a service may know it, but may not be asked for this right
     */
    public record Missing(
            Whose whose,
            LocalDate childBornOn,
            String fact,
            String label,
            String source,
            String sourceName,
            String declareAt,
            boolean mayNotAsk) {

        private static final String RESIDENT = "resident";

        public boolean isOfHousehold() {
            return whose == Whose.YOUR_HOUSEHOLDS;
        }

        /** Nobody can say that here. */
        public boolean isOfYourChild() {
            return whose == Whose.YOUR_CHILDS;
        }

        /** The reader can say it, and a service may have said it for something else. */
        public boolean isYoursAndNotToBeAsked() {
            return whose == Whose.YOURS && declareAt != null && mayNotAsk;
        }

        /** The same of more than one child. */
        public Missing ofEveryChild() {
            return new Missing(whose, null, fact, label, source, sourceName, declareAt, mayNotAsk);
        }

        /** No register knows it: only people can say it. */
        public boolean isForResidentsToSay() {
            return RESIDENT.equals(source);
        }
    }

    /**
     * A dated number that was used.
     *
     * @param label of what it is; null when nobody wrote it
     * @param validUntil first day on which it no longer holds; null when no end is known
     */
    public record Parameter(
            String label,
            String unit,
            String shown,
            LocalDate validFrom,
            LocalDate validUntil,
            String source,
            Verification verification) {

        private static final Pattern NO_NAME = Pattern.compile("^(the|no|public|page)\\b");

        /** Null when no end is known. */
        public LocalDate lastDay() {
            return validUntil == null ? null : validUntil.minusDays(1);
        }

        /** Who published it, without what was noted beside it; null when only that a page said so is known. */
        public String publisher() {
            String name = source.replaceFirst("\\s*\\(.*$", "").strip();
            return name.isEmpty() || NO_NAME.matcher(name).find() ? null : name;
        }

        /** Worked out from another number: then it has no source of its own that a reader can open. */
        public boolean isDerived() {
            return verification == Verification.DERIVED;
        }

        public boolean isConfirmed() {
            return verification == Verification.SIGNED_OFF || verification == Verification.SEEN;
        }
    }

    /** The regulation that it rests on, and whether its reference was seen in a public source. */
    public record LegalBasis(String regulation, boolean verified) {}

    /**
     * Who hears an appeal.
     *
     * @param termDays within how many days; null when not verified
     * @param suspends whether the decision waits for it; null when not verified
     */
    public record Remedy(String body, Integer termDays, Boolean suspends) {}

    /** A desk where people answer. */
    public record Contact(String name, String email) {}

    /** Whom a fact is about, as seen by who reads. */
    public enum Whose {
        YOURS,
        YOUR_CHILDS,
        YOUR_HOUSEHOLDS,
        OF_THE_EVENT,
        SOMEBODY_ELSES
    }
}
