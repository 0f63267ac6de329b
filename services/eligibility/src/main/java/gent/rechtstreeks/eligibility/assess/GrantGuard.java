package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lets the machine grant only on a regulation that is known to hold on the day, with parameters that somebody stands by.
 * Anything less goes to a person, whatever the rule said. A sign-off stands in for what was not found about a regulation;
 * it does not bring back one that is known not to hold.
 */
public final class GrantGuard {

    static final String REGULATION_UNVERIFIED = "regulation-unverified";
    static final String PARAMETERS_UNVERIFIED = "parameters-unverified";
    static final String AMOUNT_UNVERIFIED = "amount-unverified";

    private final Set<String> signedOff;

    public GrantGuard(Set<String> signedOff) {
        this.signedOff = Set.copyOf(signedOff);
    }

    Assessment review(Assessment assessment, LocalDate day) {
        if (assessment.mode() != Mode.GRANT || !(assessment.outcome() instanceof Outcome.Eligible eligible)) {
            return assessment;
        }
        List<String> doubts = doubts(assessment, eligible, day);
        return doubts.isEmpty() ? assessment : assessment.answeredBy(Mode.ASSIST, because(doubts, eligible));
    }

    private List<String> doubts(Assessment assessment, Outcome.Eligible eligible, LocalDate day) {
        List<String> doubts = new ArrayList<>();
        if (eligible.amountCents() == null) {
            doubts.add(AMOUNT_UNVERIFIED);
        }
        if (!assessment.parameters().stream().allMatch(Parameter::isFirm)) {
            doubts.add(PARAMETERS_UNVERIFIED);
        }
        if (!isStoodBy(assessment, day)) {
            doubts.add(REGULATION_UNVERIFIED);
        }
        return doubts;
    }

    private boolean isStoodBy(Assessment assessment, LocalDate day) {
        LegalBasis basis = assessment.legalBasis();
        return signedOff.contains(assessment.right()) ? basis.mayHoldOn(day) : basis.isKnownToHoldOn(day);
    }

    private static Outcome.Eligible because(List<String> doubts, Outcome.Eligible eligible) {
        List<String> reasons = new ArrayList<>(doubts);
        reasons.addAll(eligible.reasons());
        return new Outcome.Eligible(
                eligible.amountCents(), eligible.payee(), eligible.covered(), eligible.deadline(), reasons);
    }
}
