package gent.rechtstreeks.sandbox.population;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents addresses over the ten postal codes of Ghent; four in ten lie in the centre. */
final class Addresses {
    static final List<String> POSTAL_CODES =
            List.of("9000", "9030", "9031", "9032", "9040", "9041", "9042", "9050", "9051", "9052");

    private static final int CENTRE_PERCENT = 40;
    private static final int BOX_PERCENT = 35;
    private static final int HIGHEST_NUMBER = 240;

    private Addresses() {}

    static Address draw(long household, RandomGenerator random) {
        return new Address(
                "synthetic-address-" + household,
                Names.street(random),
                String.valueOf(1 + random.nextInt(HIGHEST_NUMBER)),
                percent(BOX_PERCENT, random) ? "%d0%d".formatted(1 + random.nextInt(8), 1 + random.nextInt(6)) : null,
                percent(CENTRE_PERCENT, random) ? POSTAL_CODES.getFirst() : Names.pick(POSTAL_CODES, random));
    }

    private static boolean percent(int share, RandomGenerator random) {
        return random.nextInt(100) < share;
    }
}
