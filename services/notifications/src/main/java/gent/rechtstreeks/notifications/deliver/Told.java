package gent.rechtstreeks.notifications.deliver;

/**
 * A message as it is told.
 *
 * @param demonstration whether it rests on demonstration data, and must say so
 */
public record Told(Message message, boolean demonstration) {}
