package gent.rechtstreeks.journeys.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many lives, in orders that nobody thought of. Any number of seeds: {@code services/journeys/simulate}. */
class SimulatorTest {

    private static final int SEEDS = 2_000;

    @Test
    void theLawsHoldWhateverHappens() {
        assertThat(LongStream.rangeClosed(1, SEEDS)
                        .boxed()
                        .flatMap(seed -> failure(seed).stream())
                        .findFirst())
                .isEmpty();
    }

    @Test
    void aSeedTellsTheSameStoryEveryTime() {
        assertThat(Story.of(7).inWords()).isEqualTo(Story.of(7).inWords());
    }

    static Optional<String> failure(long seed) {
        Story story = Story.of(seed);
        return Simulation.run(story).map(broken -> {
            Story shortest = Shrinking.shortest(story);
            return Simulation.run(shortest).orElse(broken) + "\n  " + shortest.inWords();
        });
    }
}
