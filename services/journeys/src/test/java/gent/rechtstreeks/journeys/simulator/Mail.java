package gent.rechtstreeks.journeys.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/** All messages that are on their way, and which of them were taken by their reader. */
final class Mail {

    private final List<Post> underWay = new ArrayList<>();
    private final List<Post> delivered = new ArrayList<>();
    private final Set<Long> inbox = new HashSet<>();
    private long sent;

    void send(List<? extends SpecificRecord> messages) {
        messages.forEach(message -> underWay.add(new Post(++sent, message)));
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    /** Any of them: nothing keeps its place. */
    Post takeAny(Chance chance) {
        return underWay.remove(chance.upTo(underWay.size()));
    }

    /** The one that was sent first. */
    Post takeFirst() {
        return underWay.removeFirst();
    }

    void putBack(Post post) {
        underWay.add(post);
    }

    /** Whether its reader has not taken it yet; the inbox remembers. */
    boolean isNew(Post post) {
        return !inbox.contains(post.id());
    }

    void taken(Post post) {
        inbox.add(post.id());
        delivered.add(post);
    }

    /** One that was taken comes once more; perhaps so much later that the inbox has forgotten it. */
    void repeatAny(Chance chance) {
        if (!delivered.isEmpty()) {
            Post again = chance.of(delivered);
            underWay.add(chance.in(2) ? again : new Post(++sent, again.message()));
        }
    }
}
