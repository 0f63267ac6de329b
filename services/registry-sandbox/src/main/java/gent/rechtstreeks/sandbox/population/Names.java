package gent.rechtstreeks.sandbox.population;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names and streets that nobody can take for real, and that a search in topics and logs would find. */
public final class Names {
    public static final List<String> FAMILY = Words.read("family-names");
    public static final List<String> FEMALE = Words.read("female-names");
    public static final List<String> MALE = Words.read("male-names");
    public static final List<String> STREETS = Words.read("streets");

    private Names() {}

    static String family(RandomGenerator random) {
        return pick(FAMILY, random);
    }

    static String street(RandomGenerator random) {
        return pick(STREETS, random);
    }

    /** The given name of a newborn with this serial; the same birth always draws the same name. */
    public static String ofNewborn(int serial, RandomGenerator random) {
        return given(Sex.ofSerial(serial), random);
    }

    static String given(Sex sex, RandomGenerator random) {
        return pick(sex == Sex.FEMALE ? FEMALE : MALE, random);
    }

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
