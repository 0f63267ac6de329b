package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsFileTest {

    @Test
    void readsHowLongATopicIsKept() {
        Topic topic = parse("- {name: facts, record: a.B, partitions: 12, retention: 7d}")
                .getFirst();

        assertThat(topic.partitions()).isEqualTo(12);
        assertThat(topic.settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "604800000")
                .doesNotContainKey("max.compaction.lag.ms");
    }

    @Test
    void aCompactedTopicTellsHowLongDeletionsStayVisible() {
        Topic topic = parse("- {name: residents, record: a.B, partitions: 12, retention: 7d, compacted: true,"
                        + " maxCompactionLag: 24h, deleteRetention: 7d}")
                .getFirst();

        assertThat(topic.settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.compaction.lag.ms", "86400000")
                .containsEntry("delete.retention.ms", "604800000");
    }

    @Test
    void anEntryWithoutPartitionsIsNamed() {
        assertThatThrownBy(() -> parse("- {name: facts, record: a.B, retention: 7d}"))
                .hasMessage("topics.yaml: the topic facts has no partitions.");
    }

    @Test
    void theTopicsOfThePlatformHaveASchemaEach() {
        assertThat(Topics.all()).isNotEmpty().allSatisfy(topic -> assertThat(topic.schema())
                .contains(topic.record().substring(topic.record().lastIndexOf('.') + 1)));
    }

    @Test
    void daysAndHoursAreUnderstood() {
        assertThat(TopicsFile.duration("7d")).isEqualTo(Duration.ofDays(7));
        assertThat(TopicsFile.duration("24h")).isEqualTo(Duration.ofHours(24));
    }

    private static List<Topic> parse(String entry) {
        String yaml = "topics:\n  " + entry;
        return TopicsFile.parse(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
