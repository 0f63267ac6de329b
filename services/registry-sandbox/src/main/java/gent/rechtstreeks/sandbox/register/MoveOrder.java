package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Destination;
import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Who;
import gent.rechtstreeks.sandbox.population.Wish;
import java.time.LocalDate;

/** What kind of move is wanted; the register tells of it from {@code stage} on. A {@code family}, if any, goes before the wish. */
public record MoveOrder(
        Wish household, String family, Who who, Destination to, MoveStage stage, LocalDate effectiveOn) {}
