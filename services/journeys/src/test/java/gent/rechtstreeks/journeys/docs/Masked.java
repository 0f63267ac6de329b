package gent.rechtstreeks.journeys.docs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was printed, without what differs from run to run: times, tokens, ports. */
public record Masked(String text) {

    private static final Pattern TIME = Pattern.compile("\\+ *\\d+\\.\\d\\d s");
    private static final Pattern TOKEN = Pattern.compile("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern FEED = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/feed");

    public static Masked of(String printed) {
        String text = TIME.matcher(printed).replaceAll("+0.00 s");
        text = TOKEN.matcher(text).replaceAll("Bearer …");
        return new Masked(FEED.matcher(text).replaceAll("http://127.0.0.1:18105/feed"));
    }

    public List<String> lines() {
        return text.lines().collect(Collectors.toList());
    }
}
