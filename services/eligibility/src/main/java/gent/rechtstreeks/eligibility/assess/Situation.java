package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;

/**
 * All that a rule may look at: the event, the household that it is about, and what the sources said. Never today's date.
 */
public record Situation(LifeEvent event, Household household, KnownFacts facts) {

    /** The civil day that rules count from. */
    public LocalDate day() {
        return event.day();
    }

    /** The birth, for a rule that only births set off. */
    public Birth birth() {
        return (Birth) event;
    }

    /** The move, for a rule that only moves set off. */
    public Move move() {
        return (Move) event;
    }
}
