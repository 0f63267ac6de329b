package gent.rechtstreeks.sandbox.population;

/** How far a move is: announced by the resident, declared to the municipality, confirmed by the neighbourhood officer. */
public enum MoveStage {
    ANNOUNCED,
    DECLARED,
    CONFIRMED
}
