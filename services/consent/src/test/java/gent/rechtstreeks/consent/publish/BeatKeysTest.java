package gent.rechtstreeks.consent.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class BeatKeysTest {

    @Test
    void thereIsOneForEachPartitionAsKafkaItselfChoosesIt() {
        assertThat(BeatKeys.of(12))
                .hasSize(12)
                .extracting(key -> BuiltInPartitioner.partitionForKey(key.getBytes(), 12))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }
}
