package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that stands for one resident.
 *
 * @param version how often something changed
 * @param consents one for each purpose that was ever decided on
 * @param supersededBy who stands for this resident since a merge; null when nobody does
 */
public record Standing(
        UUID resident,
        long version,
        List<Consent> consents,
        Optional<Objection> objection,
        UUID supersededBy,
        Instant recordedAt) {}
