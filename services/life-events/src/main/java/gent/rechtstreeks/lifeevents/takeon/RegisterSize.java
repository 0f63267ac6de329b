package gent.rechtstreeks.lifeevents.takeon;

/** How many there are to take on, as the register counts them. */
public record RegisterSize(long households, long residents) {}
