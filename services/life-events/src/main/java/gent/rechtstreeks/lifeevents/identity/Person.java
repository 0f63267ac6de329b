package gent.rechtstreeks.lifeevents.identity;

import java.time.LocalDate;

/** A person as a register knows them. */
public record Person(Insz insz, Name name, LocalDate bornOn, Flags flags) {}
