package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.assess.DueDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** I5, watched at every commit: a message does what it does once, as long as the inbox remembers it. */
final class OnlyOnce {

    private final Tally tally;
    private final Set<Long> committed = new HashSet<>();
    private final Set<UUID> come = new HashSet<>();

    OnlyOnce(Tally tally) {
        this.tally = tally;
    }

    /** A day of the calendar comes once. */
    void look(DueDate date) {
        tally.count(Invariant.I5);
        if (!come.add(date.lifeEventId())) {
            throw new Broken(Invariant.I5, "a day came twice: %s", date);
        }
    }

    void look(Post post) {
        tally.count(Invariant.I5);
        if (!committed.add(post.id())) {
            throw new Broken(Invariant.I5, "message %d was taken twice: %s", post.id(), post.lane());
        }
    }
}
