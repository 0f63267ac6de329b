package gent.rechtstreeks.notifications.read.live;

/** An entry as an event on the wire, and its position. */
record LiveEvent(long position, String text) {}
