package gent.rechtstreeks.lifeevents.identity;

/** What an address means for rights, without the address: NIS code and postal code. */
public record Zone(String municipality, String postalCode) {

    private static final String GHENT = "44021";

    boolean inGhent() {
        return GHENT.equals(municipality);
    }
}
