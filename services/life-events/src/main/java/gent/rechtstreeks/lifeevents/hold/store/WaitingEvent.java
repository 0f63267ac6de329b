package gent.rechtstreeks.lifeevents.hold.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that is ripe and was not told yet.
 *
 * @param since when it was ripe
 * @param failures how often it failed by itself; 0 while it only waits for a source
 * @param reason why the last try was in vain; null when there was none yet
 */
public record WaitingEvent(UUID lifeEvent, Instant since, int failures, String reason) {}
