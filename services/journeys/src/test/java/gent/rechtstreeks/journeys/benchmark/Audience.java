package gent.rechtstreeks.journeys.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Clients of Server-Sent Events that stay connected, without a thread each, and when each event came to them. */
final class Audience implements AutoCloseable {

    private static final int OK = 200;
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;

    /** Who all knock at once are not let in faster. */
    private static final int AT_A_TIME = 50;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Semaphore door = new Semaphore(AT_A_TIME);
    private final AtomicInteger connected = new AtomicInteger();
    private final Map<Subject, Double> heard = new ConcurrentHashMap<>();
    private final AtomicReference<String> sample = new AtomicReference<>();

    /** Asks for a stream; whether it is answered shows in {@link #connected()}. */
    void connect(HttpRequest request) {
        door.acquireUninterruptibly();
        CompletableFuture<Boolean> answered = new CompletableFuture<>();
        answered.thenAccept(isLetIn -> {
            door.release();
            connected.addAndGet(isLetIn ? 1 : 0);
        });
        client.sendAsync(request, answer -> {
                    answered.complete(answer.statusCode() == OK);
                    return BodySubscribers.fromLineSubscriber(new Ear());
                })
                .whenComplete((ended, fault) -> answered.complete(false));
    }

    /** How many were let in. */
    int connected() {
        return connected.get();
    }

    /** When each life event's entry of this right came first, in milliseconds since the epoch. */
    Map<UUID, Double> heardOf(String right) {
        return heard.entrySet().stream()
                .filter(one -> one.getKey().right().equals(right))
                .collect(Collectors.toMap(one -> one.getKey().lifeEvent(), Map.Entry::getValue));
    }

    /** An entry as it came. */
    Optional<String> sample() {
        return Optional.ofNullable(sample.get());
    }

    /** In milliseconds since the epoch. */
    static double now() {
        Instant now = Instant.now();
        return now.getEpochSecond() * MILLIS_PER_SECOND + now.getNano() / NANOS_PER_MILLI;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** Takes whatever comes. */
    private final class Ear implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            Subject.of(line).ifPresent(subject -> {
                heard.putIfAbsent(subject, now());
                sample.lazySet(line);
            });
        }

        @Override
        public void onError(Throwable fault) {
            // The server has gone, or we have: what was heard stays.
        }

        @Override
        public void onComplete() {
            // A stream ends with its token; what was heard stays.
        }
    }
}
