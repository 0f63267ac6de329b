package gent.rechtstreeks.sandbox.facts;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Chance that always falls the same way for the same words, so that a source says tomorrow what it said today. */
final class Draw {
    private static final int HUNDRED = 100;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Draw() {}

    /** Whether it falls in so many of a hundred cases. */
    static boolean falls(int percent, String... words) {
        return random(words).nextInt(HUNDRED) < percent;
    }

    /** One of these numbers, both ends included. */
    static long between(long low, long high, String... words) {
        return random(words).nextLong(low, high + 1);
    }

    /** FNV-1a, which is the same on every machine. */
    private static SplittableRandom random(String... words) {
        long hash = BASIS;
        for (byte one : String.join("\n", words).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ one) * PRIME;
        }
        return new SplittableRandom(hash);
    }
}
