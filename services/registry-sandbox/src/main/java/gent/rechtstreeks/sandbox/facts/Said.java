package gent.rechtstreeks.sandbox.facts;

/**
 * What a source says of somebody.
 *
 * @param value null when it has no data
 */
public record Said(String value, Days days) {}
