package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.granting.grant.LegalBasis;
import gent.rechtstreeks.granting.grant.MissingFact;
import gent.rechtstreeks.granting.grant.Motivation;
import gent.rechtstreeks.granting.grant.Remedy;
import gent.rechtstreeks.granting.grant.UsedFact;
import gent.rechtstreeks.granting.grant.UsedParameter;
import gent.rechtstreeks.granting.grant.UsedParameter.Verification;
import java.util.List;

/** The reasons of an assessment, from wire to record. */
final class MotivationDoor {

    private MotivationDoor() {}

    static Motivation read(Assessment wire) {
        return new Motivation(
                wire.getReasons(),
                missingFacts(wire),
                wire.getUsedFacts().stream().map(MotivationDoor::fact).toList(),
                wire.getParameters().stream().map(MotivationDoor::parameter).toList(),
                wire.getRuleVersion(),
                new LegalBasis(
                        wire.getLegalBasis().getRegulation(),
                        wire.getLegalBasis().getVerified()),
                remedy(wire.getRemedy()),
                wire.getAssessedAt());
    }

    static List<MissingFact> missingFacts(Assessment wire) {
        return wire.getMissingFacts().stream()
                .map(missing -> new MissingFact(missing.getResidentId(), missing.getFact(), missing.getSource()))
                .toList();
    }

    private static UsedFact fact(gent.rechtstreeks.assessments.UsedFact wire) {
        return new UsedFact(
                wire.getResidentId(),
                wire.getFact(),
                wire.getValue(),
                wire.getSource(),
                wire.getAsOf(),
                wire.getLegalBasis());
    }

    private static UsedParameter parameter(gent.rechtstreeks.assessments.UsedParameter wire) {
        return new UsedParameter(
                wire.getName(),
                wire.getValue(),
                wire.getValidFrom(),
                wire.getSource(),
                Verification.valueOf(wire.getVerification().name()));
    }

    private static Remedy remedy(gent.rechtstreeks.assessments.Remedy wire) {
        return wire == null ? null : new Remedy(wire.getBody(), wire.getTermDays());
    }
}
