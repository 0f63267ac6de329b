package gent.rechtstreeks.portal.ask;

/** Whose right it is, by kind. */
public enum Subject {
    CHILD,
    PERSON,
    HOUSEHOLD
}
