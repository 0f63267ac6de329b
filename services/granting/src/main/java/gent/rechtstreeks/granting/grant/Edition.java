package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/** Which assessment this is, and how new. */
public record Edition(UUID assessmentId, long revision, long lifeEventVersion) {}
