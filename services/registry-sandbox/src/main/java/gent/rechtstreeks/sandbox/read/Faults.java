package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.kit.read.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The faults that are switched on; every source is healthy after a start. */
@ApplicationScoped
class Faults {
    /** The population register, as it is called here. */
    static final String PERSON = "person";

    private final Map<String, Fault> faults = new ConcurrentHashMap<>();

    void set(String source, Fault fault) {
        faults.put(source, fault);
    }

    /** Comes through at once, late or not at all, as was asked for. */
    void pass(String source) {
        Fault fault = faults.getOrDefault(source, Fault.NONE);
        delay(fault.delayMillis());
        if (fault.failing()) {
            throw Problems.unavailable("sourceUnavailable", "Source " + source + " is switched off for a test.");
        }
    }

    private static void delay(int millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
