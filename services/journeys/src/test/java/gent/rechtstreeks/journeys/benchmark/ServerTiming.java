package gent.rechtstreeks.journeys.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What an answer says of how long it took, in milliseconds by what took it: its header {@code Server-Timing}. */
record ServerTiming(Map<String, Double> durations) {

    private static final String TOTAL = "total";
    private static final Pattern ENTRY = Pattern.compile("([\\w-]+);dur=([0-9.]+)");

    static ServerTiming of(String header) {
        Map<String, Double> durations = new LinkedHashMap<>();
        ENTRY.matcher(header).results().forEach(entry -> durations.put(entry.group(1), Double.valueOf(entry.group(2))));
        return new ServerTiming(durations);
    }

    double total() {
        return took(TOTAL);
    }

    double took(String part) {
        if (!durations.containsKey(part)) {
            throw new IllegalStateException("an answer does not say how long it took: " + part);
        }
        return durations.get(part);
    }

    /** Of all that was waited for. */
    double slowest() {
        return durations.entrySet().stream()
                .filter(part -> !part.getKey().equals(TOTAL))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElseThrow(() -> new IllegalStateException("an answer that waited for nobody"));
    }

    /** All that was waited for, by name. */
    Collection<String> parts() {
        return durations.keySet().stream().filter(part -> !part.equals(TOTAL)).toList();
    }
}
