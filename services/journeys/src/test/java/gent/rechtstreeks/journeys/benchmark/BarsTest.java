package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void nothingIsEmptyTheLeastCanBeSeenAndTheHighestIsFull() {
        assertThat(Bars.of(List.of(0L, 1L, 400L, 800L), 800, 10)).isEqualTo(" ▁▄█");
    }

    @Test
    void numbersThatShareABarAreAsHighAsTheHighestOfThem() {
        List<Long> rising = LongStream.rangeClosed(1, 8).boxed().toList();

        assertThat(Bars.of(rising, 8, 4)).isEqualTo("▂▄▆█");
    }

    @Test
    void whereNothingEverWaitedNothingIsDrawn() {
        assertThat(Bars.of(List.of(0L, 0L), 0, 10)).isEqualTo("  ");
    }
}
