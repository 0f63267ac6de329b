package gent.rechtstreeks.local;

import java.util.Map;

/** What a local run decides otherwise than production would; nothing here may reach production. */
final class LocalSettings {

    private static final Map<String, Map<String, String>> BY_SERVICE = Map.of(
            // It refuses to start where nobody says that synthetic births are welcome.
            "registry-sandbox", Map.of("RECHTSTREEKS_REGISTRY_SANDBOX_ALLOWED", "true"),
            // Nobody waits an hour for the demonstration, and everybody who is asked about is synthetic.
            "life-events",
                    Map.of(
                            "RECHTSTREEKS_LIFE_EVENTS_HOLD", "PT0S",
                            "RECHTSTREEKS_LIFE_EVENTS_DEMONSTRATION_GROUNDS", "true"),
            // The city's own right: signed off as demonstration data, which every answer about it says.
            "eligibility", Map.of("RECHTSTREEKS_ELIGIBILITY_SIGNED_OFF", "waste-bags"));

    private LocalSettings() {}

    static Map<String, String> of(String service) {
        return BY_SERVICE.getOrDefault(service, Map.of());
    }
}
