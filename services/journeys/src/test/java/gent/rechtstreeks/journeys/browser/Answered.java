package gent.rechtstreeks.journeys.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that came back, of which nobody looks at more than its words. */
public record Answered(int status, String text) {

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    public String heading() {
        Matcher heading = HEADING.matcher(text);
        return heading.find() ? heading.group(1).replace("&#39;", "'").strip() : "";
    }
}
