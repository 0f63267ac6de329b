package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Stage;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Many births for a benchmark, one run at a time, on a thread of its own; a run is forgotten at a restart. */
@ApplicationScoped
public class BulkBirths {
    private static final Logger LOG = Logger.getLogger(BulkBirths.class);
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long AFTER_FAULT = TimeUnit.SECONDS.toNanos(1);
    private static final int PATIENCE = 300;

    private final Registrar registrar;
    private final Clock clock;
    private volatile BulkProgress progress = BulkProgress.NONE;
    private volatile boolean stopping;

    BulkBirths(Registrar registrar, Clock clock) {
        this.registrar = registrar;
        this.clock = clock;
    }

    /** Starts a run; empty when one is going on. */
    public synchronized Optional<BulkProgress> start(int count, Integer perSecond, Stage stage) {
        if (progress.running()) {
            return Optional.empty();
        }
        Pace pace = new Pace(count, perSecond);
        progress = BulkProgress.started(pace, clock.instant());
        Thread.ofPlatform().name("bulk-births").daemon().start(() -> run(pace, stage));
        return Optional.of(progress);
    }

    public BulkProgress progress() {
        return progress;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Time is measured by the machine's own counter: the injected clock may stand still. */
    private void run(Pace pace, Stage stage) {
        Run run = new Run(UUID.randomUUID(), stage);
        long start = System.nanoTime();
        int faults = 0;
        while (!stopping && progress.published() < pace.count() && faults < PATIENCE) {
            int due = pace.due(System.nanoTime() - start, progress.published());
            faults = due == 0 || run.goesOn(due) ? 0 : faults + 1;
            if (faults > 0) {
                LockSupport.parkNanos(AFTER_FAULT);
            } else if (due < Pace.BATCH) {
                LockSupport.parkNanos(TICK);
            }
        }
        boolean all = progress.published() == pace.count();
        progress = progress.ended(all ? BulkProgress.State.DONE : BulkProgress.State.FAILED, clock.instant());
        LOG.infof("Bulk births ended: %d of %d published", progress.published(), pace.count());
    }

    /** A database that is away comes back; whether the last commit went through before it left, it alone knows. */
    private final class Run {
        private final UUID id;
        private final Stage stage;
        private boolean unsure;

        private Run(UUID id, Stage stage) {
            this.id = id;
            this.stage = stage;
        }

        boolean goesOn(int count) {
            int before = progress.published();
            try {
                Registrar.Dealt dealt = unsure ? registrar.dealt(id) : registrar.deliverMany(id, count, stage);
                progress = progress.at(dealt.births(), dealt.reused());
                unsure = false;
            } catch (RuntimeException fault) {
                LOG.warnf("Bulk births wait: %s", fault.getClass().getSimpleName());
                unsure = true;
            }
            return progress.published() > before;
        }
    }
}
