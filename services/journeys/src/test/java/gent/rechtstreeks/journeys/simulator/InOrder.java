package gent.rechtstreeks.journeys.simulator;

import java.util.HashMap;
import java.util.Map;

/** I5, watched at every message that leaves: those of one key leave an outbox in the order in which they were written. */
final class InOrder {

    private final Tally tally;
    private final Map<String, Long> last = new HashMap<>();

    InOrder(Tally tally) {
        this.tally = tally;
    }

    void look(Post post) {
        tally.count(Invariant.I5);
        Long before = last.put(post.lane(), post.id());
        if (before != null && before > post.id()) {
            throw new Broken(Invariant.I5, "message %d left after message %d of its key", post.id(), before);
        }
    }
}
