package gent.rechtstreeks.lifeevents.takeon;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a take-on is.
 *
 * @param pages how many were taken
 * @param of how large the register was at the start; null until it was asked
 * @param lastPageAt null before the first
 */
public record Progress(
        long pages, long households, long residents, RegisterSize of, Instant startedAt, Instant lastPageAt) {

    private static final long MILESTONE = 10_000;

    static Progress startedAt(Instant now) {
        return new Progress(0, 0, 0, null, now, null);
    }

    Progress of(RegisterSize size) {
        return new Progress(pages, households, residents, size, startedAt, lastPageAt);
    }

    Progress and(TakenPage page, Instant now) {
        return new Progress(
                pages + 1, households + page.households().size(), residents + page.residents(), of, startedAt, now);
    }

    /** Whether it is time for another word about it. */
    public boolean passedAMilestoneSince(Progress before) {
        return residents / MILESTONE > before.residents / MILESTONE;
    }

    /** Pauses included; null while no time has passed. */
    public Double residentsPerSecond() {
        if (lastPageAt == null || !lastPageAt.isAfter(startedAt)) {
            return null;
        }
        double seconds = Duration.between(startedAt, lastPageAt).toMillis() / 1000.0;
        return Math.round(residents / seconds * 10) / 10.0;
    }
}
