package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows the resident's feed: the newest message first, as the city app would, and what sums up several rights after these. */
final class FeedPage {

    private static final int WIDTH = 90;

    private FeedPage() {}

    static List<String> lines(List<FeedEntry> entries, String username, Ink ink) {
        List<String> lines =
                new ArrayList<>(List.of("", "  " + ink.bold("What " + username + " reads") + " in the city app", ""));
        List<FeedEntry> inOrder = entries.reversed().stream()
                .sorted(Comparator.comparing(FeedEntry::isOverview))
                .toList();
        for (FeedEntry entry : inOrder) {
            entry.words()
                    .ifPresentOrElse(
                            words -> show(words, lines, ink),
                            () -> lines.add("    " + ink.dim("○ withdrawn: " + Wording.plain(entry.right()))));
        }
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private static void show(FeedEntry.Words words, List<String> lines, Ink ink) {
        lines.add("    " + ink.green("●") + " " + ink.bold(words.title()));
        paragraphs(words.text()).forEach(line -> lines.add(("      " + line).stripTrailing()));
        words.deadline().ifPresent(day -> lines.add("      " + ink.dim("last day: " + day)));
        words.link().ifPresent(link -> lines.add("      " + ink.dim("→ " + link)));
        lines.add("");
    }

    /** The lines as they stand, each folded by itself. */
    static List<String> paragraphs(String text) {
        return paragraphs(text, WIDTH);
    }

    static List<String> paragraphs(String text, int width) {
        return text.strip().lines().flatMap(line -> wrap(line, width).stream()).toList();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
