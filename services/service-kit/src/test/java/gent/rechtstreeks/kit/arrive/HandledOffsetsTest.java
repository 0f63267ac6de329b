package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class HandledOffsetsTest {

    private static final TopicPartition ONE = new TopicPartition("facts", 1);
    private static final TopicPartition TWO = new TopicPartition("facts", 2);
    private static final List<TopicPartition> BOTH = List.of(ONE, TWO);

    private final HandledOffsets offsets = new HandledOffsets();

    @Test
    void theNextOffsetToReadIsDueUntilKafkaHasTakenIt() {
        handle(ONE, 7);

        assertThat(offsets.due(BOTH)).isEqualTo(next(ONE, 8));
        assertThat(offsets.due(BOTH)).isEqualTo(next(ONE, 8));
        offsets.taken(next(ONE, 8));
        assertThat(offsets.due(BOTH)).isEmpty();
    }

    @Test
    void whatWasHandledDuringTheCommitStaysDue() {
        handle(ONE, 7);
        Map<TopicPartition, OffsetAndMetadata> told = offsets.due(BOTH);
        handle(ONE, 9);

        offsets.taken(told);

        assertThat(offsets.due(BOTH)).isEqualTo(next(ONE, 10));
    }

    @Test
    void ofAnothersPartitionsNothingIsTold() {
        handle(ONE, 7);
        handle(TWO, 3);

        assertThat(offsets.due(List.of(TWO))).isEqualTo(next(TWO, 4));
    }

    @Test
    void whatCameBeforeAPartitionWentAwayDoesNotCountWhenItIsBack() {
        offsets.received(ONE, 7);
        offsets.forget(List.of(ONE));

        offsets.handled(ONE, 7);

        assertThat(offsets.due(BOTH)).isEmpty();
    }

    @Test
    void aBatchCountsAlsoWhenTheNextOneHasComeAlready() {
        offsets.received(ONE, 7);
        offsets.received(ONE, 12);

        offsets.handled(ONE, 7);

        assertThat(offsets.due(BOTH)).isEqualTo(next(ONE, 8));
    }

    @Test
    void restComesWhenAllThatWasReceivedIsHandled() throws InterruptedException {
        offsets.received(ONE, 7);
        Thread handler = Thread.startVirtualThread(() -> offsets.handled(ONE, 7));

        offsets.awaitRest(Duration.ofMinutes(1));

        handler.join();
        assertThat(offsets.due(BOTH)).isEqualTo(next(ONE, 8));
    }

    private void handle(TopicPartition partition, long offset) {
        offsets.received(partition, offset);
        offsets.handled(partition, offset);
    }

    private static Map<TopicPartition, OffsetAndMetadata> next(TopicPartition partition, long offset) {
        return Map.of(partition, new OffsetAndMetadata(offset));
    }
}
