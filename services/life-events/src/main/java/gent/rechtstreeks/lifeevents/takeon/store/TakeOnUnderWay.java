package gent.rechtstreeks.lifeevents.takeon.store;

/** Rings for whoever takes pages, once the transaction that starts or resumes a take-on has committed. */
public record TakeOnUnderWay() {}
