package gent.rechtstreeks.sandbox.facts;

import java.time.LocalDate;

/**
 * Where somebody lives from some day on.
 *
 * @param since the day of the move; {@link #ALWAYS} without one
 * @param address null for nowhere
 * @param postalCode null for nowhere
 */
public record Stay(LocalDate since, String address, String postalCode) {
    /** Longer than anybody asks about. */
    public static final LocalDate ALWAYS = LocalDate.MIN;

    boolean isMove() {
        return !since.equals(ALWAYS);
    }
}
