package gent.rechtstreeks.journeys.benchmark;

import java.util.Collections;
import java.util.List;

/** Numbers as a row of bars, as high as they are. */
final class Bars {

    private static final String HEIGHTS = " ▁▂▃▄▅▆▇█";

    private Bars() {}

    /** Never more bars than fit; of the numbers that share one, the highest is drawn. */
    static String of(List<Long> numbers, long highest, int width) {
        StringBuilder bars = new StringBuilder();
        int bar = Math.max(1, Math.ceilDiv(numbers.size(), width));
        for (int from = 0; from < numbers.size(); from += bar) {
            bars.append(height(Collections.max(numbers.subList(from, Math.min(from + bar, numbers.size()))), highest));
        }
        return bars.toString();
    }

    /** Whatever is more than nothing can be seen. */
    private static char height(long number, long highest) {
        int steps = HEIGHTS.length() - 1;
        return HEIGHTS.charAt(highest == 0 ? 0 : (int) Math.ceilDiv(number * steps, highest));
    }
}
