package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Parents whose birth was notified, so that they are known and can log in, and who stay connected while the registrar
 * gets to them.
 */
final class Phones implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final World world;
    private final List<Family> families;
    private final Audience audience = new Audience();

    private Phones(World world, List<Family> families) {
        this.world = world;
        this.families = families;
    }

    /** Returns when all of them are connected and have heard that they must declare the birth. */
    static Phones connected(World world, int count) throws Exception {
        List<Family> families = Stream.generate(() -> world.sandbox().notify(Wish.ANY, false))
                .limit(count)
                .toList();
        world.comesToRest(PATIENCE);
        Phones phones = new Phones(world, families);
        new Accounts(world)
                .tokens(families.stream().map(Family::referencePerson).toList())
                .forEach(token -> phones.audience.connect(listening(world, token)));
        Awaitility.await("all phones are connected").atMost(PATIENCE).until(() -> phones.audience.connected() == count);
        return phones;
    }

    /** One registration after the other, so many a second; returns after the last one. */
    void register(int perSecond) {
        new Rhythm(perSecond).forEach(families, family -> world.sandbox().register(family));
    }

    /** When the entry of each birth came to a phone. */
    Map<UUID, Double> heardOf(String right) {
        return audience.heardOf(right);
    }

    static HttpRequest listening(World world, String token) {
        return HttpRequest.newBuilder(URI.create(world.pods().url(Service.NOTIFICATIONS) + "/feed/live"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
    }

    @Override
    public void close() {
        audience.close();
    }
}
