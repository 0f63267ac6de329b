package gent.rechtstreeks.lifeevents.hold;

import java.util.UUID;

/**
 * A parent's tie to the child.
 *
 * @param householdId null when the register gives none
 */
public record RipeParent(
        UUID residentId, UUID householdId, boolean parentalAuthority, boolean deceased, Custody custody) {}
