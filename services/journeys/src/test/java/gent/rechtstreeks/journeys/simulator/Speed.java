package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;

/**
 * How fast lives go by when nothing but the decisions themselves takes time; each is told in peace and in trouble.
 *
 * @param events of registers, a second
 * @param messages taken by a service for good, a second
 */
public record Speed(double events, double messages) {

    private static final double MILLIS_PER_SECOND = 1e3;

    /** All cores at once; as many seeds before that warm up. */
    public static Speed of(int seeds) {
        Run.of(1, seeds);
        Run run = Run.of(seeds + 1, 2L * seeds);
        return new Speed(perSecond(run, Figure.EVENTS), perSecond(run, Figure.MESSAGES));
    }

    private static double perSecond(Run run, Figure figure) {
        Duration took = run.took();
        return run.tally().of(figure) * MILLIS_PER_SECOND / took.toMillis();
    }
}
