package gent.rechtstreeks.journeys.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.BesideTheStories;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many lives, in orders that nobody thought of. Any number of seeds: {@code services/journeys/simulate}. */
@BesideTheStories
class SimulatorTest {

    private static final int SEEDS = 2_000;

    private static Run run;

    @BeforeAll
    static void runAllSeeds() {
        run = Run.of(1, SEEDS);
        System.out.println(new Report(run).inWords());
    }

    @Test
    void theLawsHoldWhateverHappens() {
        assertThat(run.failure()).isEmpty();
        assertThat(run.tally().of(Figure.SEEDS)).isEqualTo(SEEDS);
    }

    /** Otherwise the laws would hold of nothing. */
    @ParameterizedTest
    @MethodSource
    void everythingComesUp(Enum<?> what) {
        assertThat(run.tally().of(what)).isPositive();
    }

    static Stream<Enum<?>> everythingComesUp() {
        return Stream.of(Plot.values(), Speech.values(), Trouble.values(), Invariant.values())
                .flatMap(Stream::of);
    }

    /** Where it may matter what came first, nothing is compared: that must stay the exception. */
    @Test
    void manyGrantsAreComparedAndEndAlike() {
        assertThat(run.tally().of(Figure.COMPARED_GRANTS))
                .isGreaterThan(run.tally().of(Figure.GRANTS) / 5);
    }

    @Test
    void aSeedTellsTheSameStoryEveryTime() {
        assertThat(told(7)).isEqualTo(told(7));
    }

    private static String told(long seed) {
        Tally tally = new Tally();
        Simulation.run(Story.of(seed), Bug.NONE, tally);
        return Story.of(seed).inWords() + tally;
    }
}
