package gent.rechtstreeks.notifications.read;

/** How many entries still hold, and were neither read nor put away. */
record Unread(int unread) {}
