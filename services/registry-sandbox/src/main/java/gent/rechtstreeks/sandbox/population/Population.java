package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A seeded, synthetic Ghent: the same seed gives the same people, household by household, never all in memory. */
public final class Population {
    /** The day of the picture: everybody was born before it, so children born later never share a number. */
    public static final LocalDate SNAPSHOT = LocalDate.of(2026, 1, 1);

    /** Since when the social security bank knows the statuses of these people. */
    public static final LocalDate STATUSES_SINCE = LocalDate.of(2025, 1, 1);

    private final long seed;
    private final int residents;

    public Population(long seed, int residents) {
        this.seed = seed;
        this.residents = residents;
    }

    /** All households in order; together exactly the wanted number of residents. */
    public Stream<Household> households() {
        Iterator<Household> dealer = new Dealer(new SplittableRandom(seed), residents);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(dealer, traits), false);
    }

    static LocalDate birthDate(int age, RandomGenerator random) {
        return SNAPSHOT.minusYears(age).minusDays(1L + random.nextInt(365));
    }

    /** Deals out round after round of shapes; whoever is left over at the end lives alone. */
    private static final class Dealer implements Iterator<Household> {
        private final RandomGenerator random;
        private final HouseholdMaker maker;
        private final Deque<Shape> round = new ArrayDeque<>();
        private final Deque<Household> made = new ArrayDeque<>();
        private int left;

        Dealer(RandomGenerator random, int residents) {
            this.random = random;
            this.maker = new HouseholdMaker(random, new Serials(), new Reimbursement.OneInSeven());
            this.left = residents;
        }

        @Override
        public boolean hasNext() {
            return !made.isEmpty() || left > 0;
        }

        @Override
        public Household next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (made.isEmpty()) {
                Shape shape = nextShape();
                left -= shape.residents();
                made.addAll(maker.make(shape));
            }
            return made.removeFirst();
        }

        private Shape nextShape() {
            if (round.isEmpty()) {
                List<Shape> shapes = Shape.round();
                Collections.shuffle(shapes, Random.from(random));
                round.addAll(shapes);
            }
            Shape shape = round.removeFirst();
            return shape.residents() <= left ? shape : Shape.SINGLE;
        }
    }
}
