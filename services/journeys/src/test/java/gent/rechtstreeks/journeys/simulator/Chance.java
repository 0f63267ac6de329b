package gent.rechtstreeks.journeys.simulator;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Every choice of one run: the same seed chooses the same. */
final class Chance {

    private final RandomGenerator random;

    Chance(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean in(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
