package gent.rechtstreeks.local.up;

/** A synthetic resident who can log in, and the persona that comes near. */
record Resident(String username, Persona persona, String description) {}
