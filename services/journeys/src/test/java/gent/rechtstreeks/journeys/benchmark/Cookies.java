package gent.rechtstreeks.journeys.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one browser, which is at this machine alone: there it may keep secure ones without TLS. */
final class Cookies {

    private final Map<String, String> values = new TreeMap<>();

    /** @param cookie as an answer sets it */
    void take(String cookie) {
        String[] parts = cookie.split(";", 2);
        String[] pair = parts[0].split("=", 2);
        boolean ended = parts.length > 1 && parts[1].matches("(?i).*max-age=0(;.*|$)");
        if (ended || pair[1].isEmpty()) {
            values.remove(pair[0]);
        } else {
            values.put(pair[0], pair[1]);
        }
    }

    /** As a browser sends them. */
    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
