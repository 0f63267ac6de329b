package gent.rechtstreeks.lifeevents.facts.store;

/** Rings for whoever answers questions, once the transaction that keeps them has committed. */
public record QuestionsOpened() {}
