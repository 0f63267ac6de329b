package gent.rechtstreeks.sandbox.register;

/** How many births are due after some time; {@code perSecond} is null for as fast as it goes. */
record Pace(int count, Integer perSecond) {
    /** Births that commit together, at most. */
    static final int BATCH = 250;

    int due(long elapsedNanos, int done) {
        long wanted = perSecond == null ? count : elapsedNanos * perSecond / 1_000_000_000L;
        return (int) Math.clamp(Math.min(wanted, count) - done, 0, BATCH);
    }
}
