package gent.rechtstreeks.eligibility.rights;

/** How the deadline of the rules becomes the last day to act: working days need a calendar of holidays, which DMN lacks. */
public enum DeadlineRoll {
    NEXT_WORKING_DAY,
    EIGHT_WORKING_DAYS_LATER
}
