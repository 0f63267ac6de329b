package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.DryRunReport;
import java.time.Instant;
import java.util.UUID;

/**
 * A dry run that was made.
 *
 * @param against the rulebook that it was made of
 * @param by the id of a login
 */
public record Tried(UUID id, long rulebook, long against, String by, Instant at, DryRunReport report) {}
