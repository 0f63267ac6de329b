package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void ofAHundredValuesThePercentileIsTheValueOfThatRank() {
        Percentiles all = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());

        assertThat(List.of(all.p50(), all.p95(), all.p99())).containsExactly(50.0, 95.0, 99.0);
    }

    @Test
    void ofOneValueEveryPercentileIsThatValue() {
        Percentiles one = Percentiles.of(List.of(7.0));

        assertThat(List.of(one.p50(), one.p99())).containsExactly(7.0, 7.0);
    }
}
