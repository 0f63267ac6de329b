package gent.rechtstreeks.portal.show.rights;

/** Which of several that look the same, from 1. */
record Nth(int number, int of) {}
