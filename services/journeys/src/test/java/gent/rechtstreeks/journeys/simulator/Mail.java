package gent.rechtstreeks.journeys.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/** All messages that are on their way, and which of them were taken by their reader. */
final class Mail {

    private final Bug bug;
    private final List<Post> underWay = new ArrayList<>();
    private final List<Post> delivered = new ArrayList<>();
    private final Set<Long> inbox = new HashSet<>();
    private final Tally tally;
    private final InOrder inOrder;
    private long written;

    Mail(Bug bug, Tally tally) {
        this.bug = bug;
        this.tally = tally;
        this.inOrder = new InOrder(tally);
    }

    /** These were written to the outbox, in this order, and leave it. */
    void send(List<? extends SpecificRecord> messages) {
        List<Post> outbox = new ArrayList<>();
        messages.forEach(message ->
                Reader.of(message).forEach(reader -> outbox.add(post(message, reader, Post.partitionOf(message)))));
        leave(outbox);
    }

    /** The same, to one reader, in that partition. */
    void send(SpecificRecord message, Reader reader, int partition) {
        leave(List.of(post(message, reader, partition)));
    }

    private Post post(SpecificRecord message, Reader reader, int partition) {
        return new Post(++written, message, reader, partition);
    }

    private void leave(List<Post> outbox) {
        for (Post post : bug == Bug.OUTBOX_REORDERED ? outbox.reversed() : outbox) {
            inOrder.look(post);
            underWay.add(post);
        }
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    /** Any of them: mostly nothing keeps its place. */
    Post takeAny(Chance chance) {
        int place = chance.upTo(underWay.size());
        tally.count(Trouble.OVERTAKING, place == 0 ? 0 : 1);
        Post any = underWay.get(place);
        return underWay.remove(any.keepsItsPlace() ? firstBeside(any) : place);
    }

    private int firstBeside(Post any) {
        int place = 0;
        while (!underWay.get(place).isBeside(any)) {
            place++;
        }
        return place;
    }

    /** The one that was sent first. */
    Post takeFirst() {
        return underWay.removeFirst();
    }

    void putBack(Post post) {
        underWay.add(post.keepsItsPlace() ? 0 : underWay.size(), post);
    }

    /** Whether its reader has not taken it yet; the inbox remembers. */
    boolean isNew(Post post) {
        return bug == Bug.INBOX_LOST || !inbox.contains(post.id());
    }

    void taken(Post post) {
        if (post.isRemembered()) {
            inbox.add(post.id());
        }
        delivered.add(post);
    }

    /** One that was taken comes once more. */
    void repeatAny(Chance chance) {
        if (!delivered.isEmpty()) {
            tally.count(Trouble.REPEATING);
            underWay.add(chance.of(delivered));
        }
    }

    /** One that was taken comes once more, so much later that the inbox has forgotten it. */
    void repeatForgotten(Chance chance) {
        if (!delivered.isEmpty()) {
            tally.count(Trouble.FORGETTING);
            Post again = chance.of(delivered);
            underWay.add(post(again.message(), again.reader(), again.partition()));
        }
    }
}
