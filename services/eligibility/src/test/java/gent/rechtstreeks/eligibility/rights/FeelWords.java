package gent.rechtstreeks.eligibility.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The entries of a decision table as they are said aloud; what is no plain value stays as it is written. */
final class FeelWords {

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DATE = Pattern.compile("(?:@|date\\()\"[-\\d]{10}\"\\)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final Map<Pattern, String> TESTS = new LinkedHashMap<>();

    static {
        TESTS.put(Pattern.compile(">= (" + DATE + ")"), "from %s on");
        TESTS.put(Pattern.compile("< (" + DATE + ")"), "before %s");
        TESTS.put(Pattern.compile("\\[(.+)\\.\\.(.+)]"), "%s to %s");
        TESTS.put(Pattern.compile("\\[(.+)\\.\\.(.+)\\)"), "%s up to, not including, %s");
        TESTS.put(Pattern.compile(">= (.+)"), "%s and above");
        TESTS.put(Pattern.compile("<= (.+)"), "%s and below");
        TESTS.put(Pattern.compile("> (.+)"), "above %s");
        TESTS.put(Pattern.compile("< (.+)"), "below %s");
        TESTS.put(Pattern.compile("not\\((.+)\\)"), "not %s");
    }

    private FeelWords() {}

    /** What an input must be. */
    static String test(String feel) {
        return TESTS.entrySet().stream()
                .map(test -> said(test.getKey().matcher(feel), test.getValue()))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseGet(() -> feel.isEmpty() || feel.equals("-") ? "any" : values(feel));
    }

    /** What comes out. */
    static String result(String feel) {
        return feel.isEmpty() || feel.equals("null") ? "none" : value(feel);
    }

    private static String said(Matcher test, String words) {
        if (!test.matches()) {
            return "";
        }
        Object[] values = IntStream.rangeClosed(1, test.groupCount())
                .mapToObj(test::group)
                .map(FeelWords::values)
                .toArray();
        return words.formatted(values);
    }

    private static String values(String feel) {
        return Arrays.stream(feel.split(", ")).map(FeelWords::value).collect(Collectors.joining(" or "));
    }

    private static String value(String feel) {
        Matcher code = CODE.matcher(feel);
        return switch (feel) {
            case "true" -> "yes";
            case "false" -> "no";
            case String text when code.matches() -> Markdown.code(code.group(1));
            case String text
            when DATE.matcher(text).matches() -> DayWords.of(LocalDate.parse(text.replaceAll("[^-\\d]", "")));
            case String text when NUMBER.matcher(text).matches() -> text;
            case String text -> Markdown.code(text);
        };
    }
}
