package gent.rechtstreeks.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** The samples: one event of each topic, as plain JSON. */
final class Samples {

    private static final Path FOLDER = Path.of("src/test/resources/samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    static Path file(String topic) {
        return FOLDER.resolve(topic + ".json");
    }

    static String text(String topic) {
        try {
            return Files.readString(file(topic));
        } catch (IOException e) {
            throw new UncheckedIOException("the topic " + topic + " has no sample", e);
        }
    }

    static JsonNode json(String topic) {
        try {
            return JSON.readTree(text(topic));
        } catch (IOException e) {
            throw new UncheckedIOException(topic + ": the sample is no JSON", e);
        }
    }

    /** The sample as the class that the services use. */
    static SpecificRecord record(Topic topic) throws IOException {
        Schema schema = Binary.schemaOf(topic.record());
        Object generic = PlainJson.read(json(topic.name()), schema);
        return Binary.read(Binary.write(generic, new GenericDatumWriter<>(schema)), schema);
    }
}
