package gent.rechtstreeks.kit.overdue;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that waits.
 *
 * @param id of what waits, as its own list shows it
 * @param lifeEvent that it comes from; null when that is not known
 * @param what waits, and for what: a right, a fact, a reason; never personal data
 */
public record Waiting(UUID id, UUID lifeEvent, String what, Instant since) {}
