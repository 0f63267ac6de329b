package gent.rechtstreeks.lifeevents.publish;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Work for each source on a thread of its own: whoever waits for one source holds up nobody who needs another. */
final class Lanes {

    private static final Logger LOG = Logger.getLogger(Lanes.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Map<String, Thread> busy = new ConcurrentHashMap<>();
    private final Runnable free;

    /** @param free what to do when a source is free again */
    Lanes(Runnable free) {
        this.free = free;
    }

    /** The sources for which work is under way. */
    Set<String> busy() {
        return Set.copyOf(busy.keySet());
    }

    /** Begins work for a source that is not busy. */
    void begin(String source, Runnable work) {
        Thread thread = Thread.ofVirtual().name("facts of " + source).unstarted(() -> run(source, work));
        busy.put(source, thread);
        thread.start();
    }

    void stop() throws InterruptedException {
        for (Thread thread : busy.values()) {
            thread.join(GOODBYE);
        }
    }

    private void run(String source, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.warnf("Questions to %s wait: %s", source, fault.getClass().getSimpleName());
        } finally {
            busy.remove(source);
            free.run();
        }
    }
}
