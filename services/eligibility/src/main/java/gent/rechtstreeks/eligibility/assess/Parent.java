package gent.rechtstreeks.eligibility.assess;

import java.util.UUID;

/**
 * A parent's tie to the child.
 *
 * @param deceased as far as the register knew when the event ripened
 */
public record Parent(UUID residentId, boolean parentalAuthority, boolean deceased) {}
