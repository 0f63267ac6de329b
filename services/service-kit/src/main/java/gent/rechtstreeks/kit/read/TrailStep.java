package gent.rechtstreeks.kit.read;

import java.time.Instant;

/**
 * One station that a life event passed, without personal data.
 *
 * @param right kebab name, when the step is about one right
 * @param outcome how it ended there, in the service's own codes
 * @param detail a few words more
 */
public record TrailStep(Instant at, String station, String right, String outcome, String detail) {}
