package gent.rechtstreeks.notifications.read;

import java.util.List;

/**
 * A stretch of what changed for a subscriber.
 *
 * @param next where to read on; the same as was asked for when nothing came after it
 */
record AppPage(List<AppNotification> notifications, long next) {}
