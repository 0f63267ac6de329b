package gent.rechtstreeks.granting.grant;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that a decision rests on, as it was used.
 *
 * @param residentId null for a fact of the household or of the event
 * @param legalBasis the protocol or authorisation under which it was asked; null when none was needed
 */
public record UsedFact(UUID residentId, String fact, String value, String source, Instant asOf, String legalBasis) {}
