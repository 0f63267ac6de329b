package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.ServiceProcess;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A service that dies as by {@code kill -9} where it was told to. */
final class Killed {

    private static final int BY_SIGNAL_9 = 137;

    private Killed() {}

    /** Starts it again as it always was. */
    static void andStartedAgain(World world, Service service, Duration patience) {
        await(world, service, patience);
        world.pods().repair(service);
    }

    static void await(World world, Service service, Duration patience) {
        ServiceProcess pod = world.pods().of(service);
        try {
            assertThat(pod.onExit().get(patience.toSeconds(), TimeUnit.SECONDS))
                    .as("the exit code of " + service.artifact())
                    .isEqualTo(BY_SIGNAL_9);
        } catch (TimeoutException e) {
            throw new AssertionError(service.artifact() + " did not reach its crash point", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
