package gent.rechtstreeks.notifications.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** Follows an event stream as the city app does, over a connection of its own. */
public final class LiveClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final HttpResponse<InputStream> answer;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<String> retries = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private LiveClient(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        headers.forEach(request::header);
        try {
            answer = http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    /** From the start of the feed. */
    public static LiveClient follow(FeedClient resident) {
        return at("", Map.of("Authorization", bearer(resident)));
    }

    /** On from the last event that was seen, as a browser connects again. */
    public static LiveClient resume(FeedClient resident, String lastEventId) {
        return at("", Map.of("Authorization", bearer(resident), "Last-Event-ID", lastEventId));
    }

    /** On from a cursor in the address, for clients that cannot set a header. */
    public static LiveClient after(FeedClient resident, String cursor) {
        return at("?after=" + cursor, Map.of("Authorization", bearer(resident)));
    }

    /** At any address. */
    public static LiveClient at(URI address, Map<String, String> headers) {
        return new LiveClient(address, headers);
    }

    public HttpResponse<InputStream> answer() {
        return answer;
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<Entry> entries() {
        return events.stream().map(Event::entry).toList();
    }

    public List<String> retries() {
        return List.copyOf(retries);
    }

    public int comments() {
        return comments.size();
    }

    /** Waits for so many events. */
    public List<Event> await(int count) {
        return Awaitility.await("events")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(this::events, seen -> seen.size() >= count);
    }

    public void awaitEnd() {
        Awaitility.await("the end of the stream")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ended);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static LiveClient at(String query, Map<String, String> headers) {
        return at(URI.create("http://127.0.0.1:" + RestAssured.port + "/feed/live" + query), headers);
    }

    private static String bearer(FeedClient resident) {
        return "Bearer " + resident.token();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, fields);
            }
        } catch (IOException cut) {
            // As good as an end for whoever waits for one.
        } finally {
            ended = true;
        }
    }

    private void take(String line, Map<String, String> fields) {
        if (line.startsWith(":")) {
            comments.add(line);
        } else if (!line.isEmpty()) {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        } else {
            if (fields.containsKey("retry")) {
                retries.add(fields.get("retry"));
            }
            if (fields.containsKey("data")) {
                events.add(new Event(fields.get("id"), fields.get("event"), fields.get("data"), System.nanoTime()));
            }
            fields.clear();
        }
    }

    /** One event as it came, and when, on the clock of {@link System#nanoTime}. */
    public record Event(String id, String name, String data, long at) {

        public Entry entry() {
            try {
                return JSON.readValue(data, Entry.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
