package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Zone;
import gent.rechtstreeks.registry.moves.Address;

/** An address that does not exist, and what it means for rights. Nowhere, that is: outside the register, is null. */
record Place(String name, Zone zone) {

    private static final String GHENT = "44021";

    boolean inGhent() {
        return zone.municipality().equals(GHENT);
    }

    /** Whether the Flemish birth grant is for who lives there. */
    String language() {
        var area = new gent.rechtstreeks.eligibility.assess.Zone(zone.municipality(), zone.postalCode());
        return area.isDutchLanguageArea() ? "Dutch" : "another";
    }

    Address address() {
        return new Address(name, "Verzonnen straat", "1", null, zone.postalCode(), zone.municipality());
    }

    static String inWords(Place place) {
        return place == null ? "abroad" : "%s in %s".formatted(place.name, place.zone.municipality());
    }
}
