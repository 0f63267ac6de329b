package gent.rechtstreeks.sandbox.population;

/** A place that does not exist, in a town that does; {@code box} is null in a house of its own. */
public record Address(
        String id, String street, String houseNumber, String box, String postalCode, String municipality) {}
