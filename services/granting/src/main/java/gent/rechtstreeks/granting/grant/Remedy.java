package gent.rechtstreeks.granting.grant;

/**
 * Where a resident who disagrees can go.
 *
 * @param termDays within how many days; null when that is not verified
 */
public record Remedy(String body, Integer termDays) {}
