package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;

/** A resident's phone that stays connected to the feed, and hears what comes. */
final class LiveFeed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DATA = "data:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stream<String> answer;
    private final Iterator<String> lines;

    private LiveFeed(String token) {
        this.answer = connect(client, token);
        this.lines = answer.iterator();
    }

    static LiveFeed of(String residentToken) {
        return new LiveFeed(residentToken);
    }

    static String url() {
        return Application.NOTIFICATIONS.url() + "/feed/live";
    }

    /** One change: what the resident reads, or that something is gone. */
    record Change(Instant heardAt, String type, String right, String title) {

        boolean withdrawn() {
            return title == null;
        }
    }

    /** The next change; the heartbeats between them tell how long nothing came. */
    Change next() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(DATA)) {
                return change(line.substring(DATA.length()));
            }
        }
        throw new StackException("The live feed has nothing more to say. The logs are in deploy/local/data.");
    }

    @Override
    public void close() {
        answer.close();
        client.shutdownNow();
    }

    private static Stream<String> connect(HttpClient client, String token) {
        try {
            return client.send(
                            Http.to(url(), token)
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new StackException("The live feed does not answer at " + url() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.");
        }
    }

    private static Change change(String data) {
        try {
            JsonNode entry = JSON.readTree(data);
            return new Change(
                    Instant.now(),
                    entry.path("type").asText(),
                    entry.path("right").asText(),
                    entry.path("title").isTextual() ? entry.path("title").asText() : null);
        } catch (JsonProcessingException e) {
            throw new StackException("The live feed says what is no JSON.");
        }
    }
}
