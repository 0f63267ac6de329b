package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void whoNamesNoPartGetsAllOfThemInTheirOwnSizes() {
        Options options = Options.of();

        assertThat(options.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(options.events()).isEqualTo(20_000);
        assertThat(options.population()).isEqualTo(269_191);
    }

    @Test
    void aPartMayBeNamedAndMadeSmaller() {
        Options options = Options.of("take-on", "--population", "5000", "burst", "--events", "300", "listeners");

        assertThat(options.parts()).containsExactlyInAnyOrder(Part.TAKE_ON, Part.BURST, Part.LISTENERS);
        assertThat(options.population()).isEqualTo(5_000);
        assertThat(options.events()).isEqualTo(300);
    }

    @Test
    void twoPodsAreMeasuredAgainstOne() {
        Options options = Options.of("two-pods");

        assertThat(options.wants(Part.BURST)).isTrue();
        assertThat(options.wants(Part.PACE)).isFalse();
    }

    @Test
    void aWordThatIsNoPartIsRefused() {
        assertThatThrownBy(() -> Options.of("bursts")).hasMessageContaining("bursts");
    }
}
