package gent.rechtstreeks.granting.grant;

/** The regulation that a right rests on, and whether the reference was seen in a public source. */
public record LegalBasis(String regulation, boolean verified) {}
