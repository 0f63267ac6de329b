package gent.rechtstreeks.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

    static List<Topic> topics() {
        return TopicsFile.read();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicHasASampleThatSurvivesTheBinaryForm(Topic topic) throws IOException {
        SpecificRecord sample = Samples.record(topic);

        byte[] bytes = Binary.write(sample);
        SpecificRecord readBack = Binary.read(bytes, sample.getSchema());

        assertThat(sample.getClass().getName()).isEqualTo(topic.record());
        // Field by field: the equals that Avro generates throws on a list whose items hold an optional uuid.
        assertThat(readBack).usingRecursiveComparison().isEqualTo(sample);
        assertThat(Binary.write(readBack)).isEqualTo(bytes);
    }

    @Test
    void everySampleBelongsToATopic() throws IOException {
        try (Stream<Path> files = Files.list(Samples.file("any").getParent())) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(topics().stream()
                            .map(topic -> Samples.file(topic.name()))
                            .toList());
        }
    }

    @Test
    void everyNationalNumberInASampleIsSynthetic() {
        List<JsonNode> numbers = topics().stream()
                .map(topic -> Samples.json(topic.name()))
                .flatMap(sample -> Stream.of("insz", "replacedBy").flatMap(field -> sample.findValues(field).stream()))
                .filter(JsonNode::isTextual)
                .toList();

        assertThat(numbers).isNotEmpty().allMatch(number -> NationalNumber.isSynthetic(number.textValue()));
    }

    @Test
    void aRealMonthOrAWrongCheckDigitIsNotSynthetic() {
        assertThat(NationalNumber.isSynthetic("90610100155")).isTrue();
        assertThat(NationalNumber.isSynthetic("25610100177")).isTrue();
        assertThat(NationalNumber.isSynthetic("90610100156")).isFalse();
        assertThat(NationalNumber.isSynthetic("00012556777")).isFalse();
    }

    @Test
    void aSampleThatLacksAFieldIsRefused() {
        Topic topic = topics().getFirst();
        ObjectNode sample = (ObjectNode) Samples.json(topic.name());
        sample.remove("recordedAt");

        assertThatThrownBy(() -> PlainJson.read(sample, Binary.schemaOf(topic.record())))
                .hasMessageContaining("recordedAt");
    }
}
