package gent.rechtstreeks.notifications.read;

import java.util.UUID;

/** Where somebody reads on in the feed of a resident: after this position. */
public record Place(UUID resident, long position) {}
