package gent.rechtstreeks.notifications.read.text;

import java.time.LocalDate;
import java.util.List;

/** How amounts, days and lists are written in a sentence of one language. */
interface Notation {

    /** With cents only when there are any. */
    String amount(long cents);

    /** To the euro, for an amount that is not promised. */
    String roughly(long cents);

    String day(LocalDate date);

    /** The word before the last one of a list. */
    String and();

    /** Words that were written elsewhere, with the spaces that this language wants. */
    default String typeset(String words) {
        return words;
    }

    /** At least two, none of which is more than the others. */
    default String list(List<String> items) {
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + and() + " " + items.get(last);
    }
}
