package gent.rechtstreeks.journeys.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** How long the sandbox took to make up its city, by its own log. */
final class Settling {

    private static final double MILLIS_PER_SECOND = 1e3;

    private Settling() {}

    static double seconds(World world) {
        try {
            List<String> log = Files.readAllLines(world.folder().resolve(Service.REGISTRY_SANDBOX.artifact() + ".log"));
            Duration took = Duration.between(when(log, "Settling "), when(log, "The synthetic city is complete"));
            return took.toMillis() / MILLIS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime when(List<String> log, String message) throws JsonProcessingException {
        for (String line : log) {
            if (line.contains("\"message\":\"" + message)) {
                JsonNode entry = Http.JSON.readTree(line);
                return OffsetDateTime.parse(entry.get("timestamp").asText());
            }
        }
        throw new IllegalStateException("The sandbox did not log: " + message);
    }
}
