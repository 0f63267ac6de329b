package gent.rechtstreeks.sandbox.population;

/** Who could have a child together, in the household where it would live; {@code secondParent} is null for a single parent. */
public record Family(FamilyKind kind, String firstParent, String secondParent) {}
