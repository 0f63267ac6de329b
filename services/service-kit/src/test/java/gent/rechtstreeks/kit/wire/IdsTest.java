package gent.rechtstreeks.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void theSamePartsGiveTheSameId() {
        assertThat(Ids.of("waste-bags", "household")).isEqualTo(Ids.of("waste-bags", "household"));
    }

    @Test
    void noPartRunsOverIntoTheNext() {
        assertThat(Ids.of("ab", "c")).isNotEqualTo(Ids.of("a", "bc"));
    }

    @Test
    void itIsAUuidOfVersion5() {
        UUID id = Ids.of("anything");

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }
}
