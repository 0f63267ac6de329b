package gent.rechtstreeks.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for texts, so that rules compare numbers only. */
public final class Codes {

    private final Map<String, Long> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The number of a text; the same text has the same number. */
    public synchronized long number(String text) {
        return numbers.computeIfAbsent(text, added -> {
            texts.add(added);
            return texts.size() - 1L;
        });
    }

    /** The text of a number that was given out. */
    public synchronized String text(long number) {
        return texts.get(Math.toIntExact(number));
    }
}
