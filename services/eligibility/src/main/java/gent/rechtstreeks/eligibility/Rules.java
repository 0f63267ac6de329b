package gent.rechtstreeks.eligibility;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.rules.JavaRuleBook;
import gent.rechtstreeks.eligibility.assess.rules.ParameterTable;
import gent.rechtstreeks.eligibility.assess.rules.Parameters;
import gent.rechtstreeks.eligibility.assess.rules.SignOffs;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Loads the rules when the service starts, or refuses to start. The one place that knows how rules are written. */
@Singleton
class Rules {

    private static final Logger LOG = Logger.getLogger(Rules.class);

    @Produces
    @Singleton
    JavaRuleBook ruleBook(EligibilityConfig config) {
        SignOffs signOffs = signOffs(config);
        Parameters parameters = ParameterTable.ofTheRules().signedOff(signOffs.rights());
        JavaRuleBook rules = JavaRuleBook.ofAllRights(parameters);
        signOffs.checkedAgainst(rules.cards());
        return rules;
    }

    @Produces
    @Singleton
    @Startup
    Assessor assessor(JavaRuleBook rules, EligibilityConfig config) {
        SignOffs signOffs = signOffs(config);
        signOffs.rights()
                .forEach((right, kind) -> LOG.warnf(
                        "%s is granted on a sign-off (%s): its parameters or its regulation have no verified date",
                        right, kind));
        return new Assessor(rules, new GrantGuard(signOffs.rights().keySet()));
    }

    @Produces
    @Singleton
    Calendar calendar(JavaRuleBook rules) {
        return new Calendar(rules.triggers());
    }

    private static SignOffs signOffs(EligibilityConfig config) {
        return SignOffs.parse(config.signedOff().orElse(List.of()));
    }
}
