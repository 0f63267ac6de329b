package gent.rechtstreeks.lifeevents.hold.store;

/** Rings for whoever ripens births, once the transaction that holds them has committed. */
public record BirthsHeld() {}
