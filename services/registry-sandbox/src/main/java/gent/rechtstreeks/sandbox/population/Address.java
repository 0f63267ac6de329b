package gent.rechtstreeks.sandbox.population;

/** A place in the synthetic Ghent; {@code box} is null in a house of its own. */
public record Address(String id, String street, String houseNumber, String box, String postalCode) {}
