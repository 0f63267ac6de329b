package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose an answer is: only they read it. By the answer's own words, as it was found: who left since was there then. */
public final class Access {

    private Access() {}

    /** Besides, it is the parent's with whom the child lives whose right it is, unless it is kept for a person to tell. */
    public static boolean isFor(Reader reader, Assessment assessment) {
        boolean isParent = assessment.subject().kind() == Subject.Kind.CHILD
                && !assessment.addressees().isEmpty()
                && reader.isInChargeOf(assessment.subject().id());
        return isParent
                || Stream.of(assessment.addressees().stream(), given(assessment.outcome()), concerned(assessment))
                        .flatMap(residents -> residents)
                        .anyMatch(reader::is);
    }

    /**
     * Whether it belongs in a list of what there is. What a loss brought to an end would only hurt there; and of what is over
     * nobody may conclude that there is no right: it was not looked at again. What the city may have granted stays on the
     * list all the same, marked as over: the grant stands until a person says otherwise (I6).
     */
    public static boolean isListed(Assessment assessment) {
        return assessment.outcome() instanceof Outcome.Eligible
                || !Grief.isIn(assessment) && (!isOver(assessment) || assessment.mode() == Mode.GRANT);
    }

    /** Whether what it was about never was, or came to an end. */
    public static boolean isOver(Assessment assessment) {
        return Headline.isOver(assessment.outcome());
    }

    private static Stream<UUID> given(Outcome outcome) {
        return outcome instanceof Outcome.Eligible eligible
                ? Stream.concat(eligible.covered().stream(), Stream.ofNullable(eligible.payee()))
                : Stream.empty();
    }

    /** Whose right it is. Of a household those whose facts it knows or misses; of others' rights they need not know. */
    private static Stream<UUID> concerned(Assessment assessment) {
        return assessment.subject().kind() == Subject.Kind.HOUSEHOLD
                ? Stream.concat(
                                assessment.facts().stream().map(UsedFact::residentId),
                                missing(assessment.outcome()).map(MissingFact::residentId))
                        .filter(Objects::nonNull)
                : Stream.of(assessment.subject().id());
    }

    private static Stream<MissingFact> missing(Outcome outcome) {
        return outcome instanceof Outcome.FactsMissing open ? open.missing().stream() : Stream.empty();
    }
}
