package gent.rechtstreeks.lifeevents.hold.store;

import java.time.Instant;
import java.util.UUID;

/** A place in the list of what is parked. It is still one when the event that stood there is parked no longer. */
public record ParkedPlace(Instant since, UUID lifeEvent) {}
