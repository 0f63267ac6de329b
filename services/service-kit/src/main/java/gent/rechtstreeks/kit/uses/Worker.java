package gent.rechtstreeks.kit.uses;

/**
 * The person who looked at somebody else's data.
 *
 * @param role in which they did
 * @param subject of their login; never a name
 */
public record Worker(String role, String subject) {}
