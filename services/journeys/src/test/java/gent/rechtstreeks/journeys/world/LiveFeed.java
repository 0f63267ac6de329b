package gent.rechtstreeks.journeys.world;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.Http;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A phone that stays connected to one pod and writes down what it hears. */
public final class LiveFeed implements AutoCloseable {

    private static final String ID = "id:";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> ids = new CopyOnWriteArrayList<>();

    private LiveFeed() {}

    /** @param lastEventId where to go on; null at the start */
    public static LiveFeed of(String pod, String token, String lastEventId) {
        LiveFeed feed = new LiveFeed();
        HttpRequest.Builder request = Http.to(pod + "/feed/live", token).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        feed.client
                .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(answer -> feed.listen(answer.body()));
        return feed;
    }

    /** The ids of all events so far, in order. */
    public List<String> ids() {
        return ids;
    }

    public void awaitEvents(int number) {
        eventually(number + " events", () -> assertThat(ids).hasSize(number));
    }

    /** Until each of these places in the feed was heard. */
    public void awaitAll(Collection<String> places) {
        eventually("all that stands in the feed", () -> assertThat(ids).containsAll(places));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** Ends when the pod does; what was heard stays. */
    private void listen(Stream<String> lines) {
        lines.filter(line -> line.startsWith(ID))
                .map(line -> line.substring(ID.length()).strip())
                .forEach(ids::add);
    }
}
