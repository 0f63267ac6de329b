package gent.rechtstreeks.lifeevents.identity;

/** A person in a household of the register. */
public record RegisterMember(Person person, Relation relation) {}
