package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.EligibilityConfig;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.kit.arrive.Outage;
import gent.rechtstreeks.kit.crash.LastResort;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at short intervals whether a day came that some right waits for. A batch that fails is tried date by date, and the
 * one that fails alone waits a while; it is overdue then, and an operator sees it. It rests while the outbox is long: on
 * 1 January all others would wait behind the calendar.
 */
@ApplicationScoped
class CalendarLoop {

    private static final Logger LOG = Logger.getLogger(CalendarLoop.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final DaysCome days;
    private final HouseholdSweep sweep;
    private final Unsent unsent;
    private final Assessors assessors;
    private final EligibilityConfig config;
    private final LastResort lastResort;
    private final Clock clock;
    private final Outage outage;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;
    private UUID sweptUpTo;
    private boolean swept;
    private long sweptBy;

    CalendarLoop(
            DaysCome days,
            HouseholdSweep sweep,
            Unsent unsent,
            Assessors assessors,
            EligibilityConfig config,
            LastResort lastResort,
            Clock clock) {
        this.days = days;
        this.sweep = sweep;
        this.unsent = unsent;
        this.assessors = assessors;
        this.config = config;
        this.lastResort = lastResort;
        this.clock = clock;
        this.outage = new Outage(LOG, "The calendar waits", clock);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("calendar").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(GOODBYE);
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                boolean mayBeMore = sweepOn() | work();
                outage.isOver();
                if (!mayBeMore) {
                    rest();
                }
            } catch (RuntimeException | Error fault) {
                lastResort.endIfBroken(fault);
                outage.lasts(fault.getClass().getSimpleName());
                rest();
            }
        }
    }

    /** Whether there may be more to sweep: a page at a time, so that no day that comes waits for all of them. */
    private boolean sweepOn() {
        beginAgainAfterASwitch();
        if (!swept) {
            UUID after = sweptUpTo == null ? sweep.start() : sweptUpTo;
            sweptUpTo = sweep.page(after, config.dueDatesBatch());
            swept = sweptUpTo.equals(after);
        }
        return !swept;
    }

    /** Another rulebook may wait for other days. */
    private void beginAgainAfterASwitch() {
        long rulebook = assessors.number();
        if (rulebook != sweptBy) {
            sweptBy = rulebook;
            sweptUpTo = null;
            swept = false;
        }
    }

    boolean work() {
        if (unsent.isMoreThan(config.dueDatesOutboxLimit())) {
            return false;
        }
        int batch = config.dueDatesBatch();
        try {
            return days.next(batch) == batch;
        } catch (RuntimeException fault) {
            LOG.warnf("Due dates are tried one by one: %s", fault.getClass().getSimpleName());
            return oneByOne(batch);
        }
    }

    private boolean oneByOne(int most) {
        for (int tried = 0; tried < most; tried++) {
            try {
                if (days.next(1) == 0) {
                    return false;
                }
            } catch (DayFailed alone) {
                LOG.warnf(
                        "Due date %s fails by itself and waits on: %s",
                        alone.date().lifeEventId(), alone.getCause().getClass().getSimpleName());
                days.postpone(alone.date(), clock.instant().plus(config.dueDatesRetryAfter()));
            }
        }
        return true;
    }

    private void rest() {
        try {
            stopped.await(config.dueDatesPoll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
