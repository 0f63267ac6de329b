package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.UsedParameter.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Why: everything that explains a decision afterwards (I9).
 *
 * @param remedy null when none is verified; then only a contact is offered
 */
public record Motivation(
        List<String> reasons,
        List<MissingFact> missingFacts,
        List<UsedFact> usedFacts,
        List<UsedParameter> parameters,
        String ruleVersion,
        LegalBasis legalBasis,
        Remedy remedy,
        Instant assessedAt) {

    private static final String OBLIGATION_MET = "obligation-met";
    private static final String KEPT_QUIET = "kept-quiet";
    private static final Set<String> HURTFUL = Set.of("stillborn", "child-deceased", "event-annulled");
    private static final Set<String> NEVER_MOVED = Set.of("move-refused", "move-annulled");

    public Motivation {
        reasons = List.copyOf(reasons);
        missingFacts = List.copyOf(missingFacts);
        usedFacts = List.copyOf(usedFacts);
        parameters = List.copyOf(parameters);
    }

    /** Whether there is nothing left to do because the resident did it. */
    boolean obligationMet() {
        return reasons.contains(OBLIGATION_MET);
    }

    /** Whether what was told of the life event must no longer be seen (I8). */
    boolean hurtsToRead() {
        return reasons.stream().anyMatch(HURTFUL::contains);
    }

    /** Whether the right is there, and no message may speak of it now (I8). */
    boolean isKeptQuiet() {
        return reasons.contains(KEPT_QUIET);
    }

    /** Whether they live where they lived: what was told of the move is moot, and hurts nobody. */
    boolean neverMoved() {
        return reasons.stream().anyMatch(NEVER_MOVED::contains);
    }

    /** Whether a parameter was signed off for a demonstration only. */
    public boolean demonstration() {
        return restsOn(Verification.DEMONSTRATION);
    }

    boolean unverified() {
        return restsOn(Verification.UNVERIFIED);
    }

    private boolean restsOn(Verification verification) {
        return parameters.stream().anyMatch(parameter -> parameter.verification() == verification);
    }
}
