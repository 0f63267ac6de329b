package gent.rechtstreeks.eligibility.rulebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How many, unless they are so few that somebody could be recognised.
 *
 * @param number null when it is not told: of one to four, or beside such a one
 */
public record Count(Long number) {

    private static final int SMALLEST = 5;
    private static final String WITHHELD = "withheld";

    /** Of what stands beside another count that must not be found out. */
    static final Count NOT_TOLD = new Count(null);

    public static Count of(long number) {
        return isSmall(number) ? NOT_TOLD : new Count(number);
    }

    /** Nobody is no group. */
    static boolean isSmall(long number) {
        return number > 0 && number < SMALLEST;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Count read(Object told) {
        return new Count(told instanceof Number number ? number.longValue() : null);
    }

    @JsonValue
    Object told() {
        return number == null ? WITHHELD : number;
    }
}
