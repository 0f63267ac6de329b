package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Explanation;
import gent.rechtstreeks.portal.ask.OfferedRight;
import gent.rechtstreeks.portal.ask.Verification;
import java.util.List;

/**
 * What a reader must know that nobody has confirmed.
 *
 * @param example whether it is only there to demonstrate with
 * @param numbers whether a number was not read anywhere
 * @param rule whether the regulation was not seen
 */
record Marks(boolean example, boolean numbers, boolean rule) {

    static final Marks NONE = new Marks(false, false, false);

    static Marks of(Explanation told) {
        return of(
                told.parameters().stream()
                        .map(Explanation.Parameter::verification)
                        .toList(),
                told.legalBasis().verified());
    }

    static Marks of(OfferedRight right) {
        return of(
                right.parameters().stream()
                        .map(OfferedRight.Number::verification)
                        .toList(),
                right.legalBasis().verified());
    }

    /** In a list one word is enough; the page of the right says which. */
    public boolean isUnchecked() {
        return numbers || rule;
    }

    Marks or(boolean demonstration) {
        return new Marks(example || demonstration, numbers, rule);
    }

    private static Marks of(List<Verification> numbers, boolean ruleSeen) {
        return new Marks(
                numbers.contains(Verification.DEMONSTRATION), numbers.contains(Verification.UNVERIFIED), !ruleSeen);
    }
}
