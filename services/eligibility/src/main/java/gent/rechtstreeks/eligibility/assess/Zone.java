package gent.rechtstreeks.eligibility.assess;

import java.util.regex.Pattern;

/**
 * What an address means for rights, without the address.
 *
 * @param municipality five-digit NIS code
 */
public record Zone(String municipality, String postalCode) {

    private static final String GHENT = "44021";

    /** NIS codes begin with the province: Antwerp, Flemish Brabant, West and East Flanders, Limburg. */
    private static final Pattern DUTCH_LANGUAGE_AREA = Pattern.compile("([1347]\\d|23|24)\\d{3}");

    public boolean isGhent() {
        return GHENT.equals(municipality);
    }

    public boolean isDutchLanguageArea() {
        return DUTCH_LANGUAGE_AREA.matcher(municipality).matches();
    }
}
