package gent.rechtstreeks.journeys.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Asks at a steady pace, whether what was asked before is answered or not, as strangers do. */
record OpenLoop(int perSecond, Duration lasting) {

    private static final int OK = 200;
    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * An answer.
     *
     * @param millis until the last byte of it was here
     */
    record Reply(double millis, int bytes, ServerTiming timing) {}

    /** What was measured of all of them. */
    static Percentiles percentiles(List<Reply> replies, ToDoubleFunction<Reply> figure) {
        return Percentiles.of(replies.stream().mapToDouble(figure).boxed().toList());
    }

    /** Asks these in turn; fails when anything else than an answer comes. */
    List<Reply> ask(List<HttpRequest> requests) {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            int count = Math.toIntExact(lasting.toSeconds() * perSecond);
            List<CompletableFuture<Reply>> replies = new ArrayList<>(count);
            new Rhythm(perSecond)
                    .forEach(
                            IntStream.range(0, count).boxed().toList(),
                            turn -> replies.add(reply(client, requests.get(turn % requests.size()))));
            return replies.stream().map(CompletableFuture::join).toList();
        }
    }

    private static CompletableFuture<Reply> reply(HttpClient client, HttpRequest request) {
        long began = System.nanoTime();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(answer -> reply(answer, (System.nanoTime() - began) / NANOS_PER_MILLI));
    }

    private static Reply reply(HttpResponse<byte[]> answer, double millis) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(answer.uri().getPath() + " answers " + answer.statusCode());
        }
        String timing = answer.headers().firstValue("Server-Timing").orElse("");
        return new Reply(millis, answer.body().length, ServerTiming.of(timing));
    }
}
