package gent.rechtstreeks.granting.grant;

import java.util.List;
import java.util.UUID;

/** Where a case stands: decided, or waiting for something that has a name (I1). */
public sealed interface CaseState {

    /** Nothing was decided yet; no case is stored like this. */
    record Opening() implements CaseState {}

    /** This case opened the grant, or raised it. */
    record Granted(UUID grantId) implements CaseState {}

    /**
     * A grant that another case opened already gives what this one asks for.
     *
     * @param widened whether it covers somebody because of this case
     */
    record Settled(UUID grantId, boolean widened) implements CaseState {}

    /** The addressees know of the right and of how to ask for it. */
    record Informed() implements CaseState {}

    /** The addressees were reminded of an obligation. */
    record Reminded() implements CaseState {}

    /** They were reminded, and the obligation is met. */
    record Fulfilled() implements CaseState {}

    /** The right is not there; a human can be asked to look. */
    record NotEligible() implements CaseState {}

    /** Waiting for these facts. */
    record WaitingForFacts(List<MissingFact> facts) implements CaseState {

        public WaitingForFacts {
            facts = List.copyOf(facts);
        }
    }

    /** Waiting for a human. */
    record Assisted() implements CaseState {}

    /** The obligation was met before anybody had to be reminded. */
    record NothingToTell() implements CaseState {}

    /** The right is there to be read, and it would hurt to be told of it now. */
    record KeptQuiet() implements CaseState {}

    /** Out of use since a merge: the other case goes on. */
    record Joined(UUID caseId) implements CaseState {}
}
