package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.kit.arrive.NotNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The rulebooks that this pod has loaded, by number: what a number stands for never changes. One that does not load here is
 * tried once: its text and the code that reads it stay the same for as long as the pod lives.
 */
@ApplicationScoped
public class Shelf {

    private static final Logger LOG = Logger.getLogger(Shelf.class);

    private final Loading loading;
    private final RuleTexts texts;
    private final Map<Long, Loaded> loaded = new ConcurrentHashMap<>();
    private final Set<Long> broken = ConcurrentHashMap.newKeySet();
    private volatile long seenInForce;

    Shelf(Loading loading, RuleTexts texts) {
        this.loading = loading;
        this.texts = texts;
    }

    /** @throws NotNow when it does not load here: rather than by another, nothing is assessed */
    public Loaded take(long number) {
        if (broken.contains(number)) {
            throw new NotNow("rulebook " + number + " does not load here");
        }
        return loaded.computeIfAbsent(number, this::load);
    }

    /** The same of the one that is in force, as a transaction saw that cannot be overtaken by a switch. */
    Loaded takeInForce(long number) {
        seenInForce = number;
        return take(number);
    }

    /** The one that was in force when this pod looked last; empty when it did not yet, or when that does not load here. */
    Optional<Loaded> lastInForce() {
        return Optional.ofNullable(loaded.get(seenInForce));
    }

    /** Keeps one that was loaded already. */
    void put(long number, LoadedRules rules) {
        loaded.put(number, Loaded.of(number, rules));
    }

    /** Forgets all but these, and the one that was in force when this pod looked last. */
    void keepOnly(Collection<Long> numbers) {
        loaded.keySet().removeIf(number -> number != seenInForce && !numbers.contains(number));
    }

    private Loaded load(long number) {
        RuleFiles files = texts.of(number);
        String contentHash = texts.contentHashOf(number);
        try {
            requireWhatWasMade(files, contentHash);
            return Loaded.of(number, loading.load(files));
        } catch (RuntimeException whatever) {
            broken.add(number);
            LOG.errorf(whatever, "Rulebook %d does not load here", number);
            throw new NotNow("rulebook " + number + " does not load here");
        }
    }

    /** Whoever writes to the database past this service puts no rule in force. */
    private static void requireWhatWasMade(RuleFiles files, String contentHash) {
        if (!files.hash().equals(contentHash)) {
            throw new IllegalStateException("its files are not those that it was made of");
        }
    }

    /** One that is ready to assess by. */
    public record Loaded(long number, LoadedRules rules, Assessor assessor, Calendar calendar) {

        private static Loaded of(long number, LoadedRules rules) {
            return new Loaded(number, rules, rules.assessor(number), rules.calendar());
        }
    }
}
