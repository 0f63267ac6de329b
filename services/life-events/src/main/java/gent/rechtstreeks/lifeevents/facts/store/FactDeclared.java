package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Fact;

/** A resident has said something, or ended it, in the transaction under way: whoever tells of it does so in there too. */
public record FactDeclared(Fact fact) {}
