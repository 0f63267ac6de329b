package gent.rechtstreeks.eligibility;

import gent.rechtstreeks.eligibility.explain.Contact;
import gent.rechtstreeks.eligibility.explain.Explainer;
import gent.rechtstreeks.eligibility.rulebook.Renewed;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Where explanations get their words. Those that are missing are logged, each once. */
@Singleton
class Explaining {

    private static final Logger LOG = Logger.getLogger(Explaining.class);

    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    /** In the words of the rulebook that is in force. */
    @Produces
    @Singleton
    Supplier<Explainer> explainers(Assessors assessors, EligibilityConfig config) {
        Contact contact = new Contact(config.contact().name(), config.contact().email());
        return new Renewed<>(assessors::rights, rights -> new Explainer(rights, contact, this::missing));
    }

    private void missing(String of, String key) {
        if (missed.add(of + " " + key)) {
            LOG.warnf("nobody wrote words for %s of %s: a general sentence stands in for them", key, of);
        }
    }
}
