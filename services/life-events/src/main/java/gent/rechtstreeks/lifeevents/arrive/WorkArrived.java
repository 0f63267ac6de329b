package gent.rechtstreeks.lifeevents.arrive;

/** Rings, once the transaction has committed, for whoever works off what arrived. */
public sealed interface WorkArrived {

    /** Births wait to ripen. */
    record Births() implements WorkArrived {}

    /** Questions for facts wait for an answer. */
    record Questions() implements WorkArrived {}
}
