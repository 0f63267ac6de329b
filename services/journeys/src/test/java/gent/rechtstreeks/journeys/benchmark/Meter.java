package gent.rechtstreeks.journeys.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does one thing again and again at a steady pace beside the births, and keeps how long each took. */
final class Meter implements AutoCloseable {

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final List<Double> milliseconds = new ArrayList<>();
    private final Work work;

    private Meter(Work work) {
        this.work = work;
    }

    static Meter start(int perSecond, Work work) throws Exception {
        work.run();
        Meter meter = new Meter(work);
        long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        meter.thread.scheduleAtFixedRate(meter::once, 0, pause, TimeUnit.NANOSECONDS);
        return meter;
    }

    synchronized Percentiles soFar() {
        return Percentiles.of(List.copyOf(milliseconds));
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void once() {
        long began = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException("the yardstick failed", e);
        }
        synchronized (this) {
            milliseconds.add((System.nanoTime() - began) / (double) NANOS_PER_MILLI);
        }
    }
}
