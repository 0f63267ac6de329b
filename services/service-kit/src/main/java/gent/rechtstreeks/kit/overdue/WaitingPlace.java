package gent.rechtstreeks.kit.overdue;

import java.time.Duration;

/**
 * A place in this service where something can come to wait, and for how long it may (I1). What waits longer is overdue. A
 * service produces a bean of this type for each such place.
 *
 * @param name kebab name, which is also its name in the metrics
 * @param rows a query for all that waits here, with the columns {@code id}, {@code life_event_id} (null when not known),
 *     {@code what} and {@code since}, as {@link Waiting} describes them
 */
public record WaitingPlace(String name, Duration patience, String rows) {}
