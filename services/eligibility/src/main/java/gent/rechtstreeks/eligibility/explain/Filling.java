package gent.rechtstreeks.eligibility.explain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in what a text leaves open. A sentence that asks for what is not known is left out: half a sentence misleads. */
final class Filling {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern OPEN = Pattern.compile("\\{(\\w+)}");

    private Filling() {}

    /** Values that are not known are left out of the map. */
    static String of(String text, Map<String, String> values) {
        return BETWEEN_SENTENCES
                .splitAsStream(text)
                .filter(sentence ->
                        OPEN.matcher(sentence).results().allMatch(open -> values.containsKey(open.group(1))))
                .map(sentence ->
                        OPEN.matcher(sentence).replaceAll(open -> Matcher.quoteReplacement(values.get(open.group(1)))))
                .collect(Collectors.joining(" "));
    }
}
