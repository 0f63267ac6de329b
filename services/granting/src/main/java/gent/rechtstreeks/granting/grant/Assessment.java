package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/** What a rule says of one right for one subject after one life event, as it came in. */
public record Assessment(
        Edition edition,
        String right,
        Subject subject,
        UUID lifeEventId,
        Verdict verdict,
        Terms terms,
        Motivation motivation) {}
