package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/** A fact that is not known, of whom, and who could give it. */
public record MissingFact(UUID residentId, String fact, String source) {}
