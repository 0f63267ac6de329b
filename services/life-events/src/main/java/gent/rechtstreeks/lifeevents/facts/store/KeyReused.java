package gent.rechtstreeks.lifeevents.facts.store;

/** An idempotency key was used for another request before. */
public final class KeyReused extends RuntimeException {}
