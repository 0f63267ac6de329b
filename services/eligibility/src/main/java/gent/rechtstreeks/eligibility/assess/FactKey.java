package gent.rechtstreeks.eligibility.assess;

import java.util.UUID;

/** One fact of one resident, whatever is known of it. */
public record FactKey(UUID residentId, String fact) {}
