package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.ask.PopulationRegister;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.takeon.PopulationPage;
import gent.rechtstreeks.lifeevents.takeon.Progress;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Running;
import gent.rechtstreeks.lifeevents.takeon.store.ClaimedTakeOn;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOnUnderWay;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes a take-on's pages one after the other; no transaction is open while the register is asked. Rests while the outbox
 * is full. A page that fails is tried again after a pause, from the same place in the register's
 * list, and smaller.
 */
@ApplicationScoped
class TakeOnLoop {

    private static final Logger LOG = Logger.getLogger(TakeOnLoop.class);

    private static final String OUTBOX_IS_FULL = "what was told before is not sent yet";

    private final TakeOns takeOns;
    private final PopulationRegister population;
    private final TakeOnPages pages;
    private final OutboxRoom outbox;
    private final TakeOnMetrics metrics;
    private final LifeEventsConfig config;
    private final Clock clock;
    private final Backoff backoff;
    private final WorkLoop loop;

    TakeOnLoop(
            TakeOns takeOns,
            PopulationRegister population,
            TakeOnPages pages,
            OutboxRoom outbox,
            TakeOnMetrics metrics,
            LifeEventsConfig config,
            Clock clock) {
        this.takeOns = takeOns;
        this.population = population;
        this.pages = pages;
        this.outbox = outbox;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
        this.backoff = new Backoff(config.longestPause());
        this.loop = new WorkLoop("take-on", this::takeNextPage);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) TakeOnUnderWay event) {
        loop.ring();
    }

    /** How long to rest before the next. */
    private Duration takeNextPage() {
        Optional<ClaimedTakeOn> claimed =
                QuarkusTransaction.requiringNew().call(() -> takeOns.claim(clock.instant(), config.lease()));
        return claimed.map(this::goOn).orElse(config.takeOnPoll());
    }

    private Duration goOn(ClaimedTakeOn claimed) {
        if (outbox.isFull(config.takeOnOutbox())) {
            return rest(claimed.takeOn());
        }
        try {
            takePage(claimed);
            return Duration.ZERO;
        } catch (RuntimeException fault) {
            return retry(claimed, FaultWords.of(fault));
        }
    }

    /** Asks about those left behind too, until nobody is; nobody is asked about twice, so this ends. */
    private void takePage(ClaimedTakeOn claimed) {
        TakeOn takeOn = sized(claimed.takeOn());
        Instant readAt = clock.instant();
        PopulationPage page = population.page(place(takeOn), claimed.pageSize(config.takeOnPage()));
        Reading reading = page.reading();
        TakeOnPages.Taken taken = pages.publish(takeOn, page, reading, readAt);
        while (!taken.leftBehind().isEmpty()) {
            reading = reading.and(population.read(taken.leftBehind()));
            taken = pages.publish(takeOn, page, reading, readAt);
        }
        report(takeOn.progress(), taken.takeOn());
    }

    private TakeOn sized(TakeOn takeOn) {
        return takeOn.progress().of() == null ? takeOn.of(population.size()) : takeOn;
    }

    /** Only a running one is claimed. */
    private static String place(TakeOn claimed) {
        return ((Running) claimed.state()).readOnAfter();
    }

    private void report(Progress before, TakeOn takeOn) {
        Progress now = takeOn.progress();
        metrics.count(before, now);
        if (!takeOn.isRunning() || now.passedAMilestoneSince(before)) {
            LOG.infof(
                    "Take-on %s: %d of %d residents, %s a second",
                    takeOn.id(), now.residents(), now.of().residents(), now.residentsPerSecond());
        }
    }

    private Duration rest(TakeOn takeOn) {
        QuarkusTransaction.requiringNew().run(() -> takeOns.rest(takeOn, OUTBOX_IS_FULL, clock.instant()));
        return config.poll();
    }

    private Duration retry(ClaimedTakeOn claimed, String why) {
        Duration pause = backoff.after(claimed.attempts());
        LOG.warnf("Take-on %s waits: %s", claimed.takeOn().id(), why);
        QuarkusTransaction.requiringNew().run(() -> takeOns.retry(claimed.takeOn(), why, pause, clock.instant()));
        return pause;
    }
}
