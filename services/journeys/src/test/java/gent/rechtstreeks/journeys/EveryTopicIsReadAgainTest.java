package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Contents;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After a restore all groups read all that was ever said in this world, from the start: it changes nothing. */
@Journey
@Order(Integer.MAX_VALUE - 1) // The more stories were told before, the more there is to read again.
class EveryTopicIsReadAgainTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void withTheInboxesAsTheyWere(World world) {
        nothingHappensWhen(world, world::readsEveryTopicAgain);
    }

    @Test
    void withoutTheInboxes(World world) {
        nothingHappensWhen(world, () -> {
            world.forgetsWhatItTook();
            world.readsEveryTopicAgain();
        });
        assertThat(world.messagesTaken()).isPositive();
    }

    /** No grant, no entry in a feed, no row of any kind, and nothing is told but that data was looked at again. */
    private static void nothingHappensWhen(World world, Runnable change) {
        world.comesToRest();
        Contents before = world.contents();
        Recorder.Mark begin = world.recorder().mark();

        change.run();

        world.comesToRest(PATIENCE);
        assertThat(world.contents().fingerprints()).isEqualTo(before.fingerprints());
        // A fact that comes again is looked at again, and each look is told; beats never rest.
        assertThat(world.recorder().topics())
                .filteredOn(topic -> !topic.equals("data-uses"))
                .allSatisfy(topic -> assertThat(world.recorder().records(topic, begin))
                        .filteredOn(record -> !record.key().startsWith("beat-"))
                        .as("records on " + topic)
                        .isEmpty());
    }
}
