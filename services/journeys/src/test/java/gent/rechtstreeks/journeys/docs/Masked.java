package gent.rechtstreeks.journeys.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a try printed, without what differs from run to run: times, tokens, ports, hashes, days, the year, where they
 * move to.
 */
public record Masked(String text) {

    private static final String STEP = "  +0.00 s";
    private static final String DAY = "\\d{1,2}\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september"
            + "|oktober|november|december)\\s+\\d{4}";
    private static final Map<Pattern, String> MASKS = masks();

    private static Map<Pattern, String> masks() {
        Map<Pattern, String> masks = new LinkedHashMap<>();
        masks.put(Pattern.compile("(?m)^ +\\+\\d+\\.\\d\\d s"), STEP);
        masks.put(Pattern.compile("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+"), "Bearer …");
        masks.put(Pattern.compile("(?<=in a browser: )http://127\\.0\\.0\\.1:\\d+"), "http://127.0.0.1:18100");
        masks.put(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/feed"), "http://127.0.0.1:18105/feed");
        masks.put(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/tasks"), "http://127.0.0.1:18104/tasks");
        masks.put(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/me/consents"), "http://127.0.0.1:18106/me/consents");
        masks.put(
                Pattern.compile("(?<=effectiveAt )\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), "2026-11-02T10:00:00Z");
        masks.put(Pattern.compile("(?<=counts until )\\d{4}-\\d\\d-\\d\\d"), "2028-11-02");
        masks.put(Pattern.compile("(?<=(?:hash|covers) )[0-9a-f]{12}"), "············");
        masks.put(Pattern.compile("(?<=voor het jaar\\s{1,9})\\d{4}"), "2026");
        masks.put(Pattern.compile("(?<=from \\d{4} to )\\d{4}"), "9000");
        // They move on a Monday; a holiday is no working day, so eight of these end on the Friday of the week after.
        masks.put(Pattern.compile("(?<=\\bis\\s{1,9})" + DAY), "2 november 2026");
        masks.put(Pattern.compile("(?<=\\bmet\\s{1,9})" + DAY), "13 november 2026");
        masks.put(lastDayAbove("adreswijziging"), "2026-11-13");
        masks.put(lastDayAbove("bewonersvergunning"), "2027-02-01");
        return masks;
    }

    /** The last day of a message, by the link that follows it. */
    private static Pattern lastDayAbove(String link) {
        return Pattern.compile("(?<=last day: )\\d{4}-\\d\\d-\\d\\d(?=\\n +→ \\S*" + link + ")");
    }

    public static Masked of(String printed) {
        String text = printed;
        for (Map.Entry<Pattern, String> mask : MASKS.entrySet()) {
            text = mask.getKey().matcher(text).replaceAll(mask.getValue());
        }
        return new Masked(text);
    }

    /**
     * The steps of the trail, apart from what chance decides: which services speak first, which of twins comes first, and
     * whether what was asked about two residents is answered in one breath.
     */
    public Set<String> steps() {
        boolean two = text.contains("of 2 residents");
        return text.lines()
                .filter(line -> line.startsWith(STEP))
                .filter(line -> !two || !line.endsWith("of 1 resident"))
                .map(line -> line.replaceAll(" (1st|2nd) ", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All other lines; a paragraph is one line, since it folds elsewhere when a day has a longer name. */
    public List<String> page() {
        return text.replaceAll("(?m)(?<=\\S)\\n {6}(?=\\S)", " ")
                .lines()
                .filter(line -> !line.startsWith(STEP))
                .toList();
    }
}
