package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalvingTest {

    private final List<Integer> done = new ArrayList<>();
    private final List<Integer> alone = new ArrayList<>();
    private int tries;

    @Test
    void aBatchThatWorksIsDoneTogether() {
        halving(List.of(), () -> {}).run(numbers());
        assertThat(done).isEqualTo(numbers());
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void theOnesThatFailStandAloneAndAllOthersAreDone() {
        halving(List.of(17, 90), () -> {}).run(numbers());
        assertThat(alone).containsExactly(17, 90);
        assertThat(done).hasSize(98).doesNotContain(17, 90);
        assertThat(tries).isLessThan(40);
    }

    @Test
    void whenTheWorldIsDownNobodyIsToBlame() {
        Halving<Integer> halving = halving(List.of(1), () -> {
            throw new IllegalStateException("the database is down");
        });
        assertThatThrownBy(() -> halving.run(numbers())).hasMessage("the database is down");
        assertThat(tries).isEqualTo(1);
        assertThat(alone).isEmpty();
    }

    private Halving<Integer> halving(List<Integer> bad, Runnable world) {
        return new Halving<>(
                batch -> {
                    tries++;
                    if (batch.stream().anyMatch(bad::contains)) {
                        throw new IllegalArgumentException("one of them is bad");
                    }
                    done.addAll(batch);
                },
                (item, fault) -> alone.add(item),
                world);
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, 100).boxed().toList();
    }
}
