package gent.rechtstreeks.lifeevents.hold;

/** An event that named only people of whom the city knows nothing: no more is kept than that it came. */
public record Forgotten(Kind kind, long version) {}
