package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.books.Books;
import gent.rechtstreeks.journeys.world.AtOnce;
import gent.rechtstreeks.journeys.world.City;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A story of many births at once, while something breaks; at the end every one of them is counted. */
final class Crowd {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final World world;
    private final Recorder.Mark begin;
    private final City city;
    private final long deadLettersBefore;
    private final Map<Service, Long> pids = new EnumMap<>(Service.class);

    private Crowd(World world) {
        this.world = world;
        this.begin = world.recorder().mark();
        this.city = City.asItIs(world);
        this.deadLettersBefore = world.deadLetters();
        for (Service service : Service.values()) {
            pids.put(service, world.pods().of(service).pid());
        }
    }

    /** Begins in a world where nothing is under way. */
    static Crowd begin(World world) {
        world.comesToRest();
        return new Crowd(world);
    }

    /** Restarted with that in mind; they read again before anything happens, so that it comes in many batches. */
    void givenTheyDieAt(Map<Service, String> crashPoints) {
        AtOnce.each(crashPoints.entrySet(), one -> world.pods().arm(one.getKey(), one.getValue()));
        thenRead(crashPoints.keySet(), 1);
    }

    void givenASecondPodOf(List<Service> services) {
        AtOnce.each(services, world.pods()::startSecond);
        thenRead(services, 2);
    }

    void whenChildrenAreBorn(int count, int aSecond) {
        world.sandbox().startBirths(count, aSecond);
    }

    /** Each dies as by {@code kill -9} where it was told to, and is started to die elsewhere. */
    void thenTheyDieAndAreToDieAt(Map<Service, String> crashPoints) {
        AtOnce.each(crashPoints.entrySet(), one -> {
            Killed.await(world, one.getKey(), PATIENCE);
            world.pods().arm(one.getKey(), one.getValue());
        });
    }

    /** Each dies as by {@code kill -9} where it was told to, and is started as it always was. */
    void thenTheyDieAndAreStartedAgain(Service... services) {
        AtOnce.each(List.of(services), service -> Killed.andStartedAgain(world, service, PATIENCE));
    }

    void whenTheDatabaseStopsAndAllWaitFor(Duration outage) {
        world.postgres().stop();
        eventually("nobody is ready", PATIENCE, () -> assertAll("ready", false));
        Awaitility.await("all live and wait")
                .during(outage)
                .atMost(outage.plus(PATIENCE))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertAll("live", true);
                    assertAll("ready", false);
                });
    }

    void whenTheDatabaseIsBack() {
        world.postgres().start();
        eventually("all are ready again", PATIENCE, () -> assertAll("ready", true));
    }

    void thenSomeoneHasHeard() {
        eventually("the first decisions", () -> assertThat(world.recorder().records("grants", begin))
                .isNotEmpty());
    }

    void thenAllWereBorn(int count) {
        eventually("all births", PATIENCE, () -> assertThat(city.eventsSince()).hasSize(count));
    }

    private void thenRead(Collection<Service> services, int pods) {
        for (Service service : services) {
            for (String topic : service.consumes()) {
                eventually(
                        pods + " readers of " + topic,
                        () -> assertThat(world.lag().readers(service, topic)).isEqualTo(pods));
            }
        }
    }

    void thenNoPodWasRestarted() {
        pids.forEach((service, pid) -> assertThat(world.pods().of(service).pid())
                .as(service.artifact())
                .isEqualTo(pid));
    }

    /** Every birth has its endings, every change was told once, and who should have a grant has one. */
    void andNothingElseHappened() {
        world.comesToRest(PATIENCE);
        new Books(world, begin, city.lifeEventsSince()).balance();
        city.hasItsGrants();
        assertThat(world.deadLetters() - deadLettersBefore).as("dead letters").isZero();
    }

    private void assertAll(String health, boolean up) {
        for (Service service : Service.values()) {
            assertThat(world.pods().isUp(service, health))
                    .as("%s is %s", service.artifact(), health)
                    .isEqualTo(up);
        }
    }
}
