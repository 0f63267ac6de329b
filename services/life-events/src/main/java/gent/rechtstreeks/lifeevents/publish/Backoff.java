package gent.rechtstreeks.lifeevents.publish;

import java.time.Duration;

/** Pauses between tries: each twice the last, up to the longest. */
record Backoff(Duration longest) {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final int DOUBLINGS = 20;

    /** @param attempts how often it was tried in vain before */
    Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
