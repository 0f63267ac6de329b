package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.assessments.MissingFact;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.SubjectKind;
import gent.rechtstreeks.assessments.UsedFact;
import gent.rechtstreeks.assessments.UsedParameter;
import gent.rechtstreeks.assessments.Verification;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Subject;

/** The parts of an assessment, from record to wire. */
final class WireParts {

    private WireParts() {}

    static Occasion occasion(LifeEvent event) {
        return switch (event) {
            case Birth birth -> Occasion.BIRTH;
            case Move move -> Occasion.MOVE;
            case DayCame day -> Occasion.DATE;
        };
    }

    static gent.rechtstreeks.assessments.Subject subject(Subject subject) {
        return new gent.rechtstreeks.assessments.Subject(
                SubjectKind.valueOf(subject.kind().name()), subject.id());
    }

    static UsedFact usedFact(gent.rechtstreeks.eligibility.assess.UsedFact fact) {
        return UsedFact.newBuilder()
                .setResidentId(fact.residentId())
                .setFact(fact.fact())
                .setValue(fact.value())
                .setSource(fact.source())
                .setAsOf(fact.asOf())
                .setLegalBasis(fact.legalBasis())
                .build();
    }

    static MissingFact missingFact(gent.rechtstreeks.eligibility.assess.MissingFact fact) {
        return new MissingFact(fact.residentId(), fact.fact(), fact.source());
    }

    static UsedParameter parameter(Parameter parameter) {
        return UsedParameter.newBuilder()
                .setName(parameter.name())
                .setValue(parameter.value())
                .setValidFrom(parameter.validFrom())
                .setSource(parameter.source())
                .setVerification(Verification.valueOf(parameter.verification().name()))
                .build();
    }

    static gent.rechtstreeks.assessments.LegalBasis legalBasis(LegalBasis basis) {
        return new gent.rechtstreeks.assessments.LegalBasis(basis.regulation(), basis.verified());
    }
}
