package gent.rechtstreeks.journeys.world;

import java.util.Map;
import java.util.TreeMap;

/** What stands in every table of every service: a fingerprint each, to see whether anything changed. */
public record Contents(Map<String, String> fingerprints) {

    /** How messages travel is not what the services know, nor how late it is. */
    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
              AND table_name NOT IN ('inbox', 'outbox', 'consent_beat', 'flyway_schema_history')
            """;

    static Contents of(Databases databases) {
        Map<String, String> fingerprints = new TreeMap<>();
        for (Service service : Service.values()) {
            for (String table : databases.texts(service, TABLES)) {
                String rows =
                        "SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(r::text, ';' ORDER BY r::text)), '-')"
                                + " FROM \"" + table + "\" r";
                fingerprints.put(
                        service.artifact() + "." + table,
                        databases.texts(service, rows).getFirst());
            }
        }
        return new Contents(fingerprints);
    }
}
