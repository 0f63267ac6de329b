package gent.rechtstreeks.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SerialsTest {
    private static final LocalDate DAY = LocalDate.of(1990, 3, 1);

    private final Serials serials = new Serials();

    @Test
    void menHaveAnOddSerialAndWomenAnEvenOne() {
        assertThat(serials.take(DAY, Sex.MALE).insz()).startsWith("906301001");
        assertThat(serials.take(DAY, Sex.FEMALE).insz()).startsWith("906301002");
        assertThat(serials.take(DAY, Sex.MALE).insz()).startsWith("906301003");
    }

    @Test
    void aFullDayHandsOverToTheDayBefore() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 499; i++) {
            given.add(serials.take(DAY, Sex.FEMALE).insz());
        }

        Serials.Born next = serials.take(DAY, Sex.FEMALE);

        assertThat(given).hasSize(499).doesNotContain(next.insz());
        assertThat(next.day()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void aNumberThatSomebodyHasIsPassedOver() {
        Serials others = new Serials(Set.of(serials.take(DAY, Sex.MALE).insz())::contains);

        assertThat(others.take(DAY, Sex.MALE).insz()).startsWith("906301003");
    }
}
