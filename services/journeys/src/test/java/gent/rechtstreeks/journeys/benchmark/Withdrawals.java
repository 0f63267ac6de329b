package gent.rechtstreeks.journeys.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.Wishes;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** How soon a no counts: from its answer until the services that act on it know, and how that is to what was promised. */
final class Withdrawals {

    private static final int PEOPLE = 20;
    private static final int ROUNDS = 3;
    private static final int A_SECOND = 20;
    private static final int BESIDE = 60 * A_SECOND;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(1);
    private static final double NANOS_PER_MILLI = 1e6;

    private static final String TAKEN_BACK = "SELECT count(*) FROM push_consent WHERE NOT given AND resident_id = ?";
    private static final String OBJECTED = "SELECT count(*) FROM objection WHERE objects AND resident_id = ?";

    private final World world;
    private final Report report;
    private final Wishes wishes;

    Withdrawals(World world, Report report) {
        this.world = world;
        this.report = report;
        this.wishes = new Wishes(world);
    }

    /**
     * How long it took, in milliseconds.
     *
     * @param promised how far ahead the answers named the moment, at least
     */
    record Effects(List<Double> withdrawals, List<Double> objections, List<Double> promised) {

        static Effects none() {
            return new Effects(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void measure() {
        List<Family> families = Stream.generate(() -> world.sandbox().notify(Wish.ANY, false))
                .limit(PEOPLE)
                .toList();
        world.comesToRest(PATIENCE);
        List<Person> people = families.stream().map(Family::referencePerson).toList();
        round(people, Effects.none(), () -> true);
        Effects quiet = Effects.none();
        for (int round = 0; round < ROUNDS; round++) {
            round(people, quiet, () -> true);
        }
        report.withdrawals(quiet, beside(people), A_SECOND);
    }

    /** As many as are said while births go through all services. */
    private Effects beside(List<Person> people) {
        Effects busy = Effects.none();
        world.sandbox().startBirths(BESIDE, A_SECOND);
        while (isBusy()) {
            round(people, busy, this::isBusy);
        }
        world.comesToRest(PATIENCE);
        return busy;
    }

    private boolean isBusy() {
        return world.api()
                .read(Service.REGISTRY_SANDBOX, "/births/bulk")
                .get("state")
                .asText()
                .equals("RUNNING");
    }

    private void round(List<Person> people, Effects effects, BooleanSupplier goesOn) {
        for (Person person : people) {
            if (goesOn.getAsBoolean()) {
                UUID resident = world.api().residentId(person).orElseThrow();
                withdraw(person, resident, effects);
                effects.objections().add(object(person, resident));
            }
        }
    }

    private void withdraw(Person person, UUID resident, Effects effects) {
        wishes.wantsPushes(person);
        Instant effectiveAt = wishes.wantsNoPushes(person);
        effects.promised()
                .add((double) Duration.between(Instant.now(), effectiveAt).toMillis());
        effects.withdrawals()
                .add(until(() -> world.databases().count(Service.NOTIFICATIONS, TAKEN_BACK, resident) == 1));
    }

    private double object(Person person, UUID resident) {
        objection("PUT", person);
        double millis = until(() -> world.databases().count(Service.GRANTING, OBJECTED, resident) == 1);
        objection("DELETE", person);
        Awaitility.await("objects no longer")
                .until(() -> world.databases().count(Service.GRANTING, OBJECTED, resident) == 0);
        return millis;
    }

    private JsonNode objection(String method, Person person) {
        return world.api()
                .send(
                        Service.CONSENT,
                        method,
                        "/me/objection?channel=APP",
                        world.api().resident(person),
                        null)
                .body();
    }

    /** Looks all the time: what is waited for comes within a blink. */
    private static double until(Callable<Boolean> known) {
        long answered = System.nanoTime();
        Awaitility.await("it counts")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(known);
        return (System.nanoTime() - answered) / NANOS_PER_MILLI;
    }
}
