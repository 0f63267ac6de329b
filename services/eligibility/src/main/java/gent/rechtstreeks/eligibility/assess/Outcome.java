package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The three answers. What is not known is never a no. Reasons are codes, the most decisive first. */
public sealed interface Outcome {

    /** The reason that says that no message may speak of it now. */
    String KEPT_QUIET = "kept-quiet";

    List<String> reasons();

    /** Whether it is there for whoever looks, and told to nobody. */
    default boolean isKeptQuiet() {
        return reasons().contains(KEPT_QUIET);
    }

    /**
     * The right is there.
     *
     * @param amountCents null when the right has no amount or none is known
     * @param payee null when nothing is paid
     * @param covered the residents that a grant covers
     * @param deadline last day to act; null when there is none
     */
    record Eligible(Long amountCents, UUID payee, List<UUID> covered, LocalDate deadline, List<String> reasons)
            implements Outcome {

        private static final String HOUSEHOLD_CHANGED = "household-changed";

        /** Nothing paid by us, nobody covered. */
        public static Eligible toTell(Long amountCents, LocalDate deadline, String... reasons) {
            return new Eligible(amountCents, null, List.of(), deadline, List.of(reasons));
        }

        /** Of which no message speaks, as it would hurt now. */
        Eligible keptQuiet() {
            return new Eligible(amountCents, payee, covered, deadline, also(KEPT_QUIET, reasons));
        }

        Eligible withoutAmount() {
            return new Eligible(null, payee, covered, deadline, reasons);
        }

        /** Of those who live. Why it is for them alone is not said: that somebody died is nobody else's to read. */
        Eligible leftTo(KnownPeople people) {
            return new Eligible(
                    amountCents,
                    payee == null || people.hasDied(payee) ? null : people.standsFor(payee),
                    people.living(covered),
                    deadline,
                    Stream.concat(Stream.of(HOUSEHOLD_CHANGED), reasons.stream())
                            .distinct()
                            .toList());
        }
    }

    /** The facts settle that the right is not there, or no longer. */
    record NotEligible(List<String> reasons) implements Outcome {

        public static NotEligible because(String reason) {
            return new NotEligible(List.of(reason));
        }

        /** Which would hurt to read too, such as that no child lives there. */
        NotEligible keptQuiet() {
            return new NotEligible(also(KEPT_QUIET, reasons));
        }
    }

    /**
     * Each of these could still turn the answer.
     *
     * @param reasons why none of them can come by itself any more; none while one still can
     */
    record FactsMissing(List<MissingFact> missing, List<String> reasons) implements Outcome {

        /** As far as a rule can tell, all of them may still come. */
        public static FactsMissing of(List<MissingFact> missing) {
            return new FactsMissing(missing, List.of());
        }

        /** Of which no message speaks, whatever comes of it. */
        FactsMissing keptQuiet() {
            return new FactsMissing(missing, also(KEPT_QUIET, reasons));
        }

        FactsMissing because(List<String> whyNoneComes) {
            return new FactsMissing(
                    missing,
                    Stream.concat(whyNoneComes.stream(), reasons.stream()).toList());
        }
    }

    private static List<String> also(String last, List<String> reasons) {
        return Stream.concat(reasons.stream(), Stream.of(last)).toList();
    }
}
