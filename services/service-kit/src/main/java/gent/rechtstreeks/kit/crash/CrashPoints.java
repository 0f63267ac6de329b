package gent.rechtstreeks.kit.crash;

import gent.rechtstreeks.kit.KitConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Named places where a fault test may kill the process as if the power went: no shutdown hook, no clean-up. Not armed
 * unless {@code CRASH_AT} names one.
 */
@ApplicationScoped
public class CrashPoints {

    private static final Logger LOG = Logger.getLogger(CrashPoints.class);
    private static final int KILLED = 137;

    private final String armed;
    private final AtomicInteger left;

    CrashPoints(KitConfig config) {
        String[] at = config.crashAt().orElse("").split(":", 2);
        this.armed = at[0];
        this.left = new AtomicInteger(at.length == 2 ? Integer.parseInt(at[1]) : 1);
    }

    /** Dies here when this point is armed and its turn has come. */
    public void reach(String name) {
        if (name.equals(armed) && left.decrementAndGet() == 0) {
            LOG.warnf("Crash point %s reached: this process dies now", name);
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
