package gent.rechtstreeks.kit.arrive;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far each partition is handled, kept until Kafka has taken it. */
final class HandledOffsets {

    /** The last offset that came of each partition since it was assigned. */
    private final Map<TopicPartition, Long> received = new HashMap<>();

    /** The next offset to read, where Kafka does not know it yet. */
    private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();

    private int underWay;

    synchronized void received(TopicPartition partition, long offset) {
        underWay++;
        received.put(partition, offset);
    }

    /** What came before the partition was last assigned does not count: another consumer may be further by now. */
    synchronized void handled(TopicPartition partition, long offset) {
        underWay--;
        if (offset <= received.getOrDefault(partition, -1L)) {
            handled.put(partition, new OffsetAndMetadata(offset + 1));
        }
        notifyAll();
    }

    /** What Kafka is to be told of these partitions. */
    synchronized Map<TopicPartition, OffsetAndMetadata> due(Collection<TopicPartition> partitions) {
        return handled.entrySet().stream()
                .filter(one -> partitions.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Kafka knows it now; what was handled meanwhile stays due. */
    synchronized void taken(Map<TopicPartition, OffsetAndMetadata> due) {
        due.forEach(handled::remove);
    }

    /** These partitions came or went. */
    synchronized void forget(Collection<TopicPartition> partitions) {
        received.keySet().removeAll(partitions);
        handled.keySet().removeAll(partitions);
    }

    /** Waits until nothing that was received is under way, or the patience is over. */
    synchronized void awaitRest(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); underWay > 0 && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
