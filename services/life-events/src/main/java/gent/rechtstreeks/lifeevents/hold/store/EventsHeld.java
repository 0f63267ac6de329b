package gent.rechtstreeks.lifeevents.hold.store;

/** Rings for whoever ripens events, once the transaction that holds them has committed. */
public record EventsHeld() {}
