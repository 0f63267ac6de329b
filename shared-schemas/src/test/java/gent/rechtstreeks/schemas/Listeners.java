package gent.rechtstreeks.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which services listen to a topic, by their own configuration. */
final class Listeners {

    private static final Path SERVICES = Path.of("../services");

    private Listeners() {}

    static List<String> of(String topic) {
        Pattern channel =
                Pattern.compile("(?m)^mp\\.messaging\\.incoming\\.\"?" + Pattern.quote(topic) + "\"?\\.connector=");
        try (Stream<Path> services = Files.list(SERVICES)) {
            return services.filter(
                            service -> channel.matcher(configuration(service)).find())
                    .map(service -> service.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Path service) {
        Path file = service.resolve("src/main/resources/application.properties");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
