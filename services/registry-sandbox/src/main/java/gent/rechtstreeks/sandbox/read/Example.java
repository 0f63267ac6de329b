package gent.rechtstreeks.sandbox.read;

/** A synthetic resident to log in as. */
record Example(String insz, String name, String description) {}
