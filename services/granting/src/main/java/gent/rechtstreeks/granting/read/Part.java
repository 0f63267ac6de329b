package gent.rechtstreeks.granting.read;

/** What a resident has to do with a decision. */
public enum Part {
    ADDRESSEE,
    PAYEE,
    COVERED
}
