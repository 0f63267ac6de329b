package gent.rechtstreeks.portal.show;

/** Which of several that look the same, from 1. */
public record Nth(int number, int of) {}
