package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Zone;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a postal code says to the rules: Ghent or not, the Dutch-language area or not. Elsewhere than in Ghent it stands for
 * one municipality of its province.
 */
public final class PostalCodes {

    private static final String GHENT = "44021";
    private static final Set<String> OF_GHENT =
            Set.of("9000", "9030", "9031", "9032", "9040", "9041", "9042", "9050", "9051", "9052");

    /** From which code on which municipality stands for the province. */
    private static final NavigableMap<Integer, String> PROVINCES = new TreeMap<>();

    static {
        PROVINCES.put(1000, "21004");
        PROVINCES.put(1300, "25112");
        PROVINCES.put(1500, "23088");
        PROVINCES.put(2000, "11002");
        PROVINCES.put(3000, "24062");
        PROVINCES.put(3500, "71022");
        PROVINCES.put(4000, "62063");
        PROVINCES.put(5000, "92094");
        PROVINCES.put(6000, "52011");
        PROVINCES.put(6600, "81001");
        PROVINCES.put(7000, "53053");
        PROVINCES.put(8000, "31005");
        PROVINCES.put(9000, "44083");
    }

    private PostalCodes() {}

    /** Empty when it is no Belgian postal code. */
    public static Optional<Zone> zone(String code) {
        return code.matches("[1-9]\\d{3}") ? Optional.of(new Zone(municipality(code), code)) : Optional.empty();
    }

    private static String municipality(String code) {
        return OF_GHENT.contains(code)
                ? GHENT
                : PROVINCES.floorEntry(Integer.parseInt(code)).getValue();
    }
}
