package gent.rechtstreeks.journeys.simulator;

import java.time.Instant;

/**
 * What an app is to hear of a change in the feed.
 *
 * @param sendBefore the moment from which it may not leave any more
 */
record Push(Link link, Feeds.Entry entry, Instant sendBefore) {

    boolean mayLeaveAt(Instant moment) {
        return sendBefore.isAfter(moment);
    }

    long position() {
        return entry.spot().position();
    }
}
