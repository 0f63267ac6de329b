package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The service with a few of its rights, as they are written: what arrives and what is told can be counted then, however many
 * rights there are. All of them are tried by their cases in services/rights, and together in services/journeys.
 */
@Singleton
class FewRights {

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Rights rights() {
        return TheRules.SOME;
    }

    /** The rulebook that comes with the service. */
    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    RuleFiles shipped() {
        return WiredRules.few();
    }
}
