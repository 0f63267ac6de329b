package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Line;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Brings in the rulebook that came with the service, unless it is known. One that does not load keeps it from starting. */
@ApplicationScoped
class Seed {

    private static final Logger LOG = Logger.getLogger(Seed.class);

    /** Before anything arrives. */
    private static final int FIRST = 10;

    private final RuleFiles shipped;
    private final Loading loading;
    private final Rulebooks rulebooks;
    private final Drafts drafts;
    private final Switching switching;
    private final InForce inForce;
    private final Shelf shelf;

    Seed(
            RuleFiles shipped,
            Loading loading,
            Rulebooks rulebooks,
            Drafts drafts,
            Switching switching,
            InForce inForce,
            Shelf shelf) {
        this.shipped = shipped;
        this.loading = loading;
        this.rulebooks = rulebooks;
        this.drafts = drafts;
        this.switching = switching;
        this.inForce = inForce;
        this.shelf = shelf;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        LoadedRules loaded = loading.load(shipped);
        long number = QuarkusTransaction.requiringNew().call(() -> known().orElseGet(this::bring));
        shelf.put(number, loaded);
    }

    /** Pods that start at the same moment wait for each other. */
    long bring() {
        inForce.holdAlone();
        return known().orElseGet(this::add);
    }

    /** The same was brought before: this is a restart, or a pod of before. */
    private Optional<Long> known() {
        return rulebooks.numberOf(shipped.hash());
    }

    private long add() {
        Optional<Line> line = rulebooks.lockLine();
        Long base = line.map(Line::inForce).map(Rulebook::number).orElse(null);
        long number = drafts.keep(base, Origin.REPOSITORY, shipped, "It came with the service.", null)
                .number();
        if (line.isEmpty()) {
            switching.begin(number);
        } else if (line.get().isOfDeploysAlone()) {
            switching.replace(base, number);
        } else {
            LOG.warnf(
                    "Rulebook %d came with the service and waits as a draft: number %d is policy's own", number, base);
        }
        return number;
    }
}
