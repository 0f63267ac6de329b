package gent.rechtstreeks.eligibility.explain;

/** The way to a human. */
public record Contact(String name, String email) {}
