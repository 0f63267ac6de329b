package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.LiveClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a wake-up costs whoever tells something, how soon it is heard, and what asking the database for the positions of
 * as many residents as a pod holds costs instead. It asserts nothing and is no part of the tests: it runs when asked for
 * with {@code -Dmeasure=true}.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true")
@QuarkusTest
@WithTestResource(StackResource.class)
class WakeUpMeasurement {

    private static final int RESIDENTS = 5000;
    private static final int ROUNDS = 9;
    private static final Duration ROUND = Duration.ofSeconds(1);

    @Inject
    Deliveries deliveries;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final List<UUID> residents =
            Stream.generate(UUID::randomUUID).limit(RESIDENTS).toList();

    @Test
    void print() throws Exception {
        for (int from = 0; from < RESIDENTS; from += 500) {
            tell(residents.subList(from, from + 500));
        }
        System.out.printf("%nA second, without and with wake-ups (median of %d rounds)%n", ROUNDS);
        for (int writers : new int[] {1, 4}) {
            for (int batch : new int[] {1, 100}) {
                compare("decisions, %3d a transaction".formatted(batch), writers, () -> tell(some(batch)));
            }
        }
        for (int writers : new int[] {1, 8}) {
            compare("bare counters, a commit each", writers, this::raise);
        }
        printHearing();
        printAsking();
    }

    private void compare(String what, int writers, Callable<Integer> once) throws Exception {
        double[] without = new double[ROUNDS];
        double[] with = new double[ROUNDS];
        rate(writers, once);
        for (int round = 0; round < ROUNDS; round++) {
            trigger("DISABLE");
            without[round] = rate(writers, once);
            trigger("ENABLE");
            with[round] = rate(writers, once);
        }
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> with[round] / without[round])
                .toArray();
        System.out.printf(
                "  %s, %d writers: %6.0f %6.0f  ratio %.2f  (half of the rounds from %.2f to %.2f)%n",
                what, writers, part(without, 50), part(with, 50), part(ratios, 50), part(ratios, 25), part(ratios, 75));
    }

    private static double rate(int writers, Callable<Integer> once) throws Exception {
        long end = System.nanoTime() + ROUND.toNanos();
        long done = 0;
        try (ExecutorService pods = Executors.newFixedThreadPool(writers)) {
            List<Future<Long>> writing = IntStream.range(0, writers)
                    .mapToObj(writer -> pods.submit(() -> repeat(once, end)))
                    .toList();
            for (Future<Long> one : writing) {
                done += one.get();
            }
        }
        return done / (double) ROUND.toSeconds();
    }

    private static long repeat(Callable<Integer> once, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            done += once.call();
        }
        return done;
    }

    private int tell(List<UUID> addressees) {
        List<Decision> decisions =
                addressees.stream().map(WakeUpMeasurement::granted).toList();
        QuarkusTransaction.requiringNew().run(() -> deliveries.deliver(decisions));
        return decisions.size();
    }

    /** As little as one can commit: what is left is the cost of the commit itself. */
    private int raise() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement raise =
                        connection.prepareStatement("UPDATE feed SET position = position + 1 WHERE resident_id = ?")) {
            raise.setObject(1, some(1).getFirst());
            return raise.executeUpdate();
        }
    }

    private void printHearing() {
        FeedClient resident = new FeedClient();
        int times = 500;
        double[] committed = new double[times];
        double[] seen = new double[times];
        try (LiveClient live = LiveClient.follow(resident)) {
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                tell(List.of(resident.resident()));
                committed[i] = millis(System.nanoTime() - start);
                seen[i] = millis(live.await(i + 1).getLast().at() - start);
            }
        }
        System.out.printf("%nFrom the begin of a transaction, in ms%n");
        System.out.printf("  to its commit:            p50 %.1f  p99 %.1f%n", part(committed, 50), part(committed, 99));
        System.out.printf("  to the client's event:    p50 %.1f  p99 %.1f%n", part(seen, 50), part(seen, 99));
    }

    private void printAsking() throws SQLException {
        double[] asked = new double[500];
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "SELECT resident_id, position FROM feed WHERE resident_id = ANY(?)")) {
            ask.setArray(1, connection.createArrayOf("uuid", residents.toArray()));
            for (int i = 0; i < asked.length; i++) {
                long start = System.nanoTime();
                ask.executeQuery().close();
                asked[i] = millis(System.nanoTime() - start);
            }
        }
        System.out.printf("%nAsking for the positions of %d residents, in ms%n", RESIDENTS);
        System.out.printf("  one look:                 p50 %.1f  p99 %.1f%n%n", part(asked, 50), part(asked, 99));
    }

    private void trigger(String what) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.createStatement().execute("ALTER TABLE feed " + what + " TRIGGER feed_moves");
        }
    }

    private List<UUID> some(int count) {
        return ThreadLocalRandom.current()
                .ints(count, 0, RESIDENTS)
                .mapToObj(residents::get)
                .toList();
    }

    private static double part(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static Decision granted(UUID addressee) {
        return new Decision(
                UUID.randomUUID(),
                1,
                addressee,
                UUID.randomUUID(),
                Occasion.BIRTH,
                "waste-bags",
                Kind.GRANTED,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                OptionalLong.of(8400),
                Optional.empty(),
                List.of(),
                false);
    }
}
