package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * What residents are asked in the simulated city. A yes counts for days only, so that it ends while a story lasts, and on
 * one of them another text is asked.
 */
final class Agreed {

    static final String PUSH_MESSAGES = "push-messages";

    private static final Period TERM = Period.ofDays(6);

    private Agreed() {}

    static Agreements all() {
        return new Agreements(List.of(agreement(1, LocalDate.of(2026, 1, 1)), agreement(2, LocalDate.of(2026, 3, 18))));
    }

    /** Of a version with a substance of its own. */
    private static Agreement agreement(int version, LocalDate inForceFrom) {
        return new Agreement(
                PUSH_MESSAGES,
                version,
                version,
                inForceFrom,
                TERM,
                "dpv:CommunicationManagement",
                List.of(),
                "hash of version " + version,
                Map.of());
    }
}
