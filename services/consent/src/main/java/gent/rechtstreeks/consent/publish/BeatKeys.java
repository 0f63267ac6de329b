package gent.rechtstreeks.consent.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/** One key for each partition, always the same: a beat must stand behind what was said before it, wherever that stands. */
final class BeatKeys {

    private BeatKeys() {}

    /** @param partitions how many the topic has */
    static List<String> of(int partitions) {
        return IntStream.range(0, partitions)
                .mapToObj(partition -> IntStream.iterate(0, number -> number + 1)
                        .mapToObj(number -> "beat-" + number)
                        .filter(key -> partition == partitionOf(key, partitions))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** As Kafka's producers choose it for a key. */
    private static int partitionOf(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
