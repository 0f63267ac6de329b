package gent.rechtstreeks.notifications.link;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * The newest beat of one partition: whatever was said before it, and stands in that partition, is known here.
 *
 * @param beats how many partitions beat
 */
public record Beat(Instant completeUntil, int beats) {

    /** Until when all that the consent service answered is known; a moment long ago while a partition has not beaten. */
    public static Instant completeUntil(Collection<Beat> newest) {
        int expected = newest.stream().mapToInt(Beat::beats).max().orElse(1);
        return newest.size() < expected
                ? Instant.EPOCH
                : newest.stream()
                        .map(Beat::completeUntil)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
    }

    /** The later of two beats of one partition. */
    public Beat orLater(Beat other) {
        return other.completeUntil.isAfter(completeUntil) ? other : this;
    }
}
