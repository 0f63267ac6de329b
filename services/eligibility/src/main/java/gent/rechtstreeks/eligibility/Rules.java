package gent.rechtstreeks.eligibility;

import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.rules.DmnRuleBook;
import gent.rechtstreeks.eligibility.assess.rules.SignOffs;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import gent.rechtstreeks.eligibility.rights.RuleOutline;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Makes rules that can be run of what is written of the rights. The one place that knows how rules are written. */
@Singleton
class Rules {

    private static final Logger LOG = Logger.getLogger(Rules.class);

    @Produces
    @Singleton
    Loading loading(EligibilityConfig config) {
        SignOffs signOffs = SignOffs.parse(config.signedOff().orElse(List.of()));
        signOffs.rights()
                .forEach((right, kind) -> LOG.warnf(
                        "%s is granted on a sign-off (%s): its parameters or its regulation have no verified date",
                        right, kind));
        Set<String> demonstrated = Set.copyOf(config.demonstrationGrounds().orElse(List.of()));
        return new Loading(
                content -> load(content.demonstrating(demonstrated), signOffs),
                RuleFiles.besides(RightsFiles.textsOfTheService()));
    }

    /** As it is by now: whoever keeps one would miss that another rulebook waits for other days. */
    @Produces
    @Singleton
    Supplier<Calendar> calendar(Assessors assessors) {
        return assessors::calendar;
    }

    private static LoadedRules load(Rights content, SignOffs signOffs) {
        DmnRuleBook rules = DmnRuleBook.of(content, signOffs.rights());
        signOffs.checkedAgainst(rules.cards());
        // The catalogue reads them in its own way: what it cannot show is no rulebook either.
        content.all().forEach(right -> RuleOutline.of(right, content.facts()));
        return new LoadedRules(content, rules, new GrantGuard(signOffs.rights().keySet()), rules.triggers());
    }
}
