package gent.rechtstreeks.eligibility.assess;

/** How far the register is with a move: told by the resident, declared, or seen by the neighbourhood officer. */
public enum MoveStage {
    ANNOUNCED,
    DECLARED,
    CONFIRMED
}
