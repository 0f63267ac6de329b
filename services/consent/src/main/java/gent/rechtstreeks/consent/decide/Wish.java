package gent.rechtstreeks.consent.decide;

/**
 * What a resident wants for one purpose.
 *
 * @param agreementVersion the version that the resident read
 */
public record Wish(Answer answer, int agreementVersion, Source source) {}
