package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.LegalBasis;
import gent.rechtstreeks.granting.grant.Motivation;
import gent.rechtstreeks.granting.grant.UsedParameter;
import java.time.Instant;
import java.util.List;

/** Why it was decided so: reasons as codes, most decisive first, and all that they rest on. */
record WhyView(
        List<String> reasons,
        List<FactView> facts,
        List<MissingFactView> missingFacts,
        List<UsedParameter> parameters,
        String ruleVersion,
        LegalBasis legalBasis,
        Instant assessedAt) {

    static WhyView of(Motivation motivation, Viewer viewer) {
        return new WhyView(
                motivation.reasons().stream()
                        .filter(reason -> viewer.mayReadReason(reason, motivation.missingFacts()))
                        .toList(),
                motivation.usedFacts().stream()
                        .map(fact -> FactView.of(fact, viewer))
                        .toList(),
                motivation.missingFacts().stream()
                        .map(fact -> MissingFactView.of(fact, viewer))
                        .toList(),
                motivation.parameters(),
                motivation.ruleVersion(),
                motivation.legalBasis(),
                motivation.assessedAt());
    }
}
