package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Journey
class APoisonRecordStopsNothingTest {

    private static final int PARTITIONS = 12;

    @Test
    void brokenBytesOnEveryPartitionBecomeDeadLettersAndTheNextBirthPasses(Story story, World world) {
        List<String> read = Service.pipeline().stream()
                .flatMap(service -> service.consumes().stream())
                .toList();
        for (String topic : Set.copyOf(read)) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                world.sender().bytes(topic, partition, broken(partition));
            }
        }
        story.thenDeadLettersAre((long) read.size() * PARTITIONS);

        Family family = story.whenAChildIsBorn(Wish.WITHOUT);

        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
        // As long as nobody knows what the consent service said, linked apps hear nothing.
        world.letsGoOfDeadLetters("consents");
    }

    /** No frame; an unknown schema; a known schema whose record ends too soon. */
    private static byte[] broken(int kind) {
        return switch (kind % 3) {
            case 0 -> "no frame".getBytes(StandardCharsets.UTF_8);
            case 1 -> ByteBuffer.allocate(9).put((byte) 0).putInt(999_999).array();
            default ->
                ByteBuffer.allocate(6).put((byte) 0).putInt(1).put((byte) 2).array();
        };
    }
}
