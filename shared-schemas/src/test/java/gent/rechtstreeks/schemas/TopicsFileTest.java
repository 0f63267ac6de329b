package gent.rechtstreeks.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsFileTest {

    static List<Topic> topics() {
        return TopicsFile.read();
    }

    @Test
    void theTopicsAreExactlyTheSchemas() {
        assertThat(topics())
                .extracting(Topic::name)
                .containsExactlyInAnyOrderElementsOf(SchemaFiles.current().keySet());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicNamesTheRecordOfItsSchema(Topic topic) {
        Schema schema = SchemaFiles.current().get(topic.name());

        assertThat(topic.record()).isEqualTo(schema.getFullName());
        assertThat(schema.getNamespace()).isEqualTo(topic.namespace());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicSaysItsKeyPartitionsAndRetention(Topic topic) {
        assertThat(topic.key()).isNotBlank();
        assertThat(topic.partitions()).isEqualTo(12);
        assertThat(topic.retention()).matches("[1-9]\\d*[dh]");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicNamesTheServicesThatListenToIt(Topic topic) {
        assertThat(topic.readBy()).containsExactlyInAnyOrderElementsOf(Listeners.of(topic.name()));
    }
}
