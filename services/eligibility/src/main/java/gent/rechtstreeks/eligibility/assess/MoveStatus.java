package gent.rechtstreeks.eligibility.assess;

/** Whether the register stands by a move. What it corrects, it stands by. */
public enum MoveStatus {
    STANDING,
    /** They live where they lived. */
    REFUSED,
    /** It never was. */
    ANNULLED
}
