package gent.rechtstreeks.kit.arrive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Tells operators of an outage: one line when it begins, one a minute while it lasts, one when it is over. */
public final class Outage {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Logger log;
    private final String what;
    private final Clock clock;
    private Instant since;
    private Instant told;

    /** @param what what happens meanwhile, as the beginning of a sentence: "The outbox waits" */
    public Outage(Logger log, String what, Clock clock) {
        this.log = log;
        this.what = what;
        this.clock = clock;
    }

    /** It is still so, or begins; the reason holds no personal data. */
    public synchronized void lasts(String reason) {
        Instant now = clock.instant();
        if (since == null) {
            since = now;
            tell(now, reason);
        } else if (!now.isBefore(told.plus(AGAIN))) {
            tell(now, reason);
        }
    }

    /** It is so no longer; nothing is told when it never was. */
    public synchronized void isOver() {
        if (since != null) {
            log.infof("%s no longer; it began %s", what, since);
            since = null;
        }
    }

    private void tell(Instant now, String reason) {
        told = now;
        log.warnf("%s since %s: %s", what, since, reason);
    }
}
