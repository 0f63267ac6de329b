package gent.rechtstreeks.journeys.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a try printed, without what differs from run to run: times, tokens, ports, the year. */
public record Masked(String text) {

    private static final Pattern TIME = Pattern.compile("(?m)^ +\\+\\d+\\.\\d\\d s");
    private static final Pattern TOKEN = Pattern.compile("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern FEED = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/feed");
    private static final Pattern YEAR = Pattern.compile("(voor het jaar) \\d{4}");
    private static final String STEP = "  +0.00 s";

    public static Masked of(String printed) {
        String text = TIME.matcher(printed).replaceAll(STEP);
        text = TOKEN.matcher(text).replaceAll("Bearer …");
        text = YEAR.matcher(text).replaceAll("$1 2026");
        return new Masked(FEED.matcher(text).replaceAll("http://127.0.0.1:18105/feed"));
    }

    /**
     * The steps of the trail, apart from what chance decides: which services speak first, and which of twins comes
     * first.
     */
    public Set<String> steps() {
        return text.lines()
                .filter(line -> line.startsWith(STEP))
                .map(line -> line.replaceAll(" (1st|2nd) ", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All other lines. */
    public List<String> page() {
        return text.lines().filter(line -> !line.startsWith(STEP)).toList();
    }
}
