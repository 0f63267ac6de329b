package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.up.Ink;

import java.util.ArrayList;
import java.util.List;

/** Shows the resident's feed, the newest entry first, as the city app would. */
public final class FeedPage {

    private static final int WIDTH = 90;

    private FeedPage() {}

    public static List<String> lines(List<FeedEntry> entries, String username, Ink ink) {
        List<String> lines =
                new ArrayList<>(List.of("", "  " + ink.bold("What " + username + " reads") + " in the city app", ""));
        for (FeedEntry entry : entries.reversed()) {
            if (entry.withdrawn()) {
                lines.add("    " + ink.dim("○ " + entry.title() + " (withdrawn)"));
            } else {
                lines.add("    " + ink.green("●") + " " + ink.bold(entry.title()));
                wrap(entry.text()).forEach(line -> lines.add("      " + line));
            }
        }
        return lines;
    }

    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
