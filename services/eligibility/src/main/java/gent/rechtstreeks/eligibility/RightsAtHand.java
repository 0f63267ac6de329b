package gent.rechtstreeks.eligibility;

import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads all that is written of the rights when the service starts, or refuses to start. */
@Singleton
class RightsAtHand {

    @Produces
    @Singleton
    @Startup
    Rights rights() {
        return RightsFiles.ofTheService();
    }

    /** The first rulebook, and that of each deploy. */
    @Produces
    @Singleton
    RuleFiles shipped() {
        return RuleFiles.among(RightsFiles.textsOfTheService());
    }
}
