package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.prefer.Direction;
import gent.rechtstreeks.notifications.prefer.Language;
import java.util.regex.Pattern;

/**
 * Dutch names, amounts and addresses in a text that is written the other way: set off with invisible signs (FSI and
 * PDI), so that a screen does not mix them up with the words around them.
 */
final class Isolation {

    private static final String ALONE = "\u2068$0\u2069";

    // One sign may stand between two words of a name; a comma with a space after it ends the name.
    private static final Pattern FOREIGN =
            Pattern.compile("[\\p{IsLatin}\\p{Sc}0-9]+(?:[ \\u00a0@.,'-]?[\\p{IsLatin}\\p{Sc}0-9]+)*");

    private Isolation() {}

    /** The text as it was when it is written in the direction of Dutch. */
    static String in(Direction direction, String text) {
        return direction == Language.DUTCH.direction()
                ? text
                : FOREIGN.matcher(text).replaceAll(ALONE);
    }
}
