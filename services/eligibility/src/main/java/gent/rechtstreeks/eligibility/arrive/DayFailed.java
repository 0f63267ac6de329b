package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.DueDate;

/** A due date that fails by itself, so that the others can go on without it. */
final class DayFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DueDate date;

    DayFailed(DueDate date, RuntimeException fault) {
        super(fault);
        this.date = date;
    }

    DueDate date() {
        return date;
    }
}
