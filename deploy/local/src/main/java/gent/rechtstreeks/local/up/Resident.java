package gent.rechtstreeks.local.up;

/** A synthetic resident who can log in. */
record Resident(String username, String description) {}
