package gent.rechtstreeks.journeys.simulator;

import java.util.HashSet;
import java.util.Set;

/** I5, watched at every commit: a message does what it does once, as long as the inbox remembers it. */
final class OnlyOnce {

    private final Tally tally;
    private final Set<Long> committed = new HashSet<>();

    OnlyOnce(Tally tally) {
        this.tally = tally;
    }

    void look(Post post) {
        tally.count(Invariant.I5);
        if (!committed.add(post.id())) {
            throw new Broken(Invariant.I5, "message %d was taken twice: %s", post.id(), post.lane());
        }
    }
}
