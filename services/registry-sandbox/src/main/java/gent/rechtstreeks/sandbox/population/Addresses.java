package gent.rechtstreeks.sandbox.population;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Invents addresses: over the ten postal codes of Ghent, four in ten in the centre, or over some other towns. */
public final class Addresses {
    static final List<String> POSTAL_CODES =
            List.of("9000", "9030", "9031", "9032", "9040", "9041", "9042", "9050", "9051", "9052");

    private static final int CENTRE_PERCENT = 40;
    private static final int BOX_PERCENT = 35;
    private static final int HIGHEST_NUMBER = 240;

    private Addresses() {}

    public static Address inGhent(long number, RandomGenerator random) {
        return draw(number, random, Addresses::partOfGhent);
    }

    public static Address elsewhere(long number, RandomGenerator random) {
        return draw(number, random, source -> Names.pick(Town.ELSEWHERE, source));
    }

    private static Address draw(long number, RandomGenerator random, Function<RandomGenerator, Town> towns) {
        String street = Names.street(random);
        String houseNumber = String.valueOf(1 + random.nextInt(HIGHEST_NUMBER));
        String box =
                percent(BOX_PERCENT, random) ? "%d0%d".formatted(1 + random.nextInt(8), 1 + random.nextInt(6)) : null;
        Town town = towns.apply(random);
        return new Address(
                "synthetic-address-" + number, street, houseNumber, box, town.postalCode(), town.municipality());
    }

    private static Town partOfGhent(RandomGenerator random) {
        String postalCode =
                percent(CENTRE_PERCENT, random) ? POSTAL_CODES.getFirst() : Names.pick(POSTAL_CODES, random);
        return new Town(Ghent.NIS_CODE, postalCode);
    }

    private static boolean percent(int share, RandomGenerator random) {
        return random.nextInt(100) < share;
    }
}
