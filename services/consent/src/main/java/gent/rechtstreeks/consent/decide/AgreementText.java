package gent.rechtstreeks.consent.decide;

/**
 * An agreement in words.
 *
 * @param translation whether this was translated from the Dutch text, which counts
 * @param purpose for what
 * @param data which data
 * @param source from whom
 * @param duration for how long
 * @param basis on which legal basis
 * @param without what happens without it
 * @param withdrawing how to stop
 */
public record AgreementText(
        boolean translation,
        String title,
        String purpose,
        String data,
        String source,
        String duration,
        String basis,
        String without,
        String withdrawing) {}
