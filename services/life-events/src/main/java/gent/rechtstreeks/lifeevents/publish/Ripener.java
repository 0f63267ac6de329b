package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.lifeevents.ask.PopulationRegister;
import gent.rechtstreeks.lifeevents.ask.SourceDown;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.EventsHeld;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.store.StaleReading;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Takes events that are due, reads the register again for all of them at once, and tells the other services. While the
 * register is down they wait, each with a pause of its own; no transaction is open during the call.
 */
@ApplicationScoped
class Ripener {

    private static final Logger LOG = Logger.getLogger(Ripener.class);

    private static final int STALE_TRIES = 3;

    private final EventRegister register;
    private final PopulationRegister population;
    private final NobodysBusiness nobodysBusiness;
    private final RipeEvents ripeEvents;
    private final CrashPoints crashPoints;
    private final LifeEventsConfig config;
    private final Clock clock;
    private final Backoff backoff;
    private final Halving<HeldEvent> halving;
    private final WorkLoop loop;

    Ripener(
            EventRegister register,
            PopulationRegister population,
            NobodysBusiness nobodysBusiness,
            RipeEvents ripeEvents,
            World world,
            CrashPoints crashPoints,
            LifeEventsConfig config,
            Clock clock) {
        this.register = register;
        this.population = population;
        this.nobodysBusiness = nobodysBusiness;
        this.ripeEvents = ripeEvents;
        this.crashPoints = crashPoints;
        this.config = config;
        this.clock = clock;
        this.backoff = new Backoff(config.longestPause());
        this.halving = new Halving<>(this::ripen, this::setApart, world::check);
        this.loop = new WorkLoop("ripener", this::ripenDue);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsHeld events) {
        loop.ring();
    }

    /** How long to rest before the next. */
    private Duration ripenDue() {
        List<HeldEvent> taken = QuarkusTransaction.requiringNew()
                .call(() -> register.take(clock.instant(), config.batch(), config.lease()));
        if (!taken.isEmpty()) {
            halving.run(taken);
        }
        return taken.size() == config.batch() ? Duration.ZERO : untilTheNextIsDue();
    }

    private Duration untilTheNextIsDue() {
        Optional<Instant> due = QuarkusTransaction.requiringNew().call(register::nextDue);
        return WorkLoop.restUntil(due, clock.instant(), config.poll());
    }

    private void ripen(List<HeldEvent> taken) {
        try {
            ripenTogether(taken);
        } catch (SourceDown down) {
            postpone(taken, down.getMessage());
        } catch (StaleReading stale) {
            if (isStaleAgainAndAgain(taken)) {
                throw stale;
            }
            postpone(taken, stale.getMessage());
        }
    }

    /** Another pod is soon done; whatever is stale for another reason must not hold up the others. */
    static boolean isStaleAgainAndAgain(List<HeldEvent> taken) {
        return taken.stream().anyMatch(held -> held.attempts() >= STALE_TRIES);
    }

    /** Asks about those left behind too, until nobody is; nobody is asked about twice, so this ends. */
    private void ripenTogether(List<HeldEvent> all) {
        List<HeldEvent> taken = nobodysBusiness.end(all);
        if (taken.isEmpty()) {
            return;
        }
        Instant readAt = clock.instant();
        Reading reading = population.read(
                Ripening.people(taken.stream().map(HeldEvent::event).toList()));
        Set<Insz> leftBehind = ripeEvents.publish(taken, reading, readAt);
        while (!leftBehind.isEmpty()) {
            reading = reading.and(population.read(leftBehind));
            leftBehind = ripeEvents.publish(taken, reading, readAt);
        }
        crashPoints.reach("ripener.after-commit");
    }

    private void postpone(List<HeldEvent> taken, String why) {
        LOG.warnf(
                "%d life events wait on, the first is %s: %s",
                taken.size(), taken.getFirst().lifeEventId(), why);
        QuarkusTransaction.requiringNew().run(() -> register.retry(taken, why, backoff::after, clock.instant()));
    }

    private void setApart(HeldEvent alone, RuntimeException fault) {
        String why = FaultWords.of(fault);
        LOG.warnf("Life event %s fails by itself and waits on: %s", alone.lifeEventId(), why);
        QuarkusTransaction.requiringNew().run(() -> register.failed(alone, why, backoff::after, clock.instant()));
    }
}
