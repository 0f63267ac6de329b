package gent.rechtstreeks.journeys.privacy;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Where in topics and logs people can be recognised. */
public final class Traces {

    private static final Recorder.Mark FROM_THE_BEGINNING = new Recorder.Mark(Map.of());

    private final World world;
    private final People people;

    public Traces(World world) {
        this.world = world;
        this.people = People.of(world);
    }

    /** Every key, header and value, as bytes. */
    public List<String> onTopic(String topic) {
        List<String> traces = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : world.recorder().records(topic, FROM_THE_BEGINNING)) {
            people.toldBy(textOf(record))
                    .forEach(told -> traces.add("%s, partition %d, offset %d: %s"
                            .formatted(topic, record.partition(), record.offset(), told)));
        }
        return traces;
    }

    public List<String> inLog(Path log) {
        List<String> traces = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                for (String told : people.toldBy(line)) {
                    traces.add("%s, line %d: %s".formatted(log.getFileName(), number, told));
                }
            }
            return traces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(ConsumerRecord<String, byte[]> record) {
        StringBuilder text = new StringBuilder().append(record.key());
        for (Header header : record.headers()) {
            text.append('\n').append(header.key()).append('=').append(utf8(header.value()));
        }
        return text.append('\n').append(utf8(record.value())).toString();
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
