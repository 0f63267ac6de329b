package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Many seeds, all cores at once.
 *
 * @param failure the lowest seed that breaks a law, made as short as it can be, in words
 */
record Run(Optional<String> failure, Tally tally, Duration took) {

    /** Seeds {@code from} to {@code until}, both included. */
    static Run of(long from, long until) {
        long begin = System.nanoTime();
        Tally all = new Tally();
        Optional<String> failure = LongStream.rangeClosed(from, until)
                .parallel()
                .boxed()
                .flatMap(seed -> run(seed, all).stream())
                .findFirst();
        return new Run(failure, all, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Optional<String> run(long seed, Tally all) {
        Story story = Story.of(seed);
        Tally tally = new Tally();
        Optional<Broken> broken = Simulation.run(story, Bug.NONE, tally);
        all.add(tally);
        return broken.map(law -> inWords(story, law));
    }

    private static String inWords(Story story, Broken law) {
        Story shortest = new Shrinking(Bug.NONE, law).shortest(story);
        Broken broken = Simulation.run(shortest, Bug.NONE, new Tally()).orElseThrow();
        return broken.getMessage() + "\n  " + shortest.inWords();
    }
}
