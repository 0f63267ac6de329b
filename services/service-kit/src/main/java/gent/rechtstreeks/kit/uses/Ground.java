package gent.rechtstreeks.kit.uses;

import gent.rechtstreeks.datauses.Basis;

/**
 * The legal basis of a use (GDPR 6).
 *
 * @param reference the regulation, authorisation or agreement, in words that a resident may read; null when none was found
 */
public record Ground(Basis basis, String reference) {

    /** The public task, GDPR 6(1)(e). */
    public static Ground publicTask(String reference) {
        return new Ground(Basis.PUBLIC_TASK, reference);
    }

    /** Consent, GDPR 6(1)(a), to that agreement. */
    public static Ground consent(String agreement) {
        return new Ground(Basis.CONSENT, agreement);
    }
}
