package gent.rechtstreeks.portal.ask;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How long one page took, and the slowest call to each service for it. */
@RequestScoped
public class Timing {

    private long began = System.nanoTime();
    private final Map<Service, Long> slowest = new EnumMap<>(Service.class);

    /** The request is there; without this the clock starts with the first answer of a service. */
    synchronized void begin() {
        began = System.nanoTime();
    }

    synchronized void took(Service service, long nanos) {
        slowest.merge(service, nanos, Math::max);
    }

    /** In milliseconds, as the header {@code Server-Timing} has it: {@code total;dur=12.5, granting;dur=9.1}. */
    synchronized String header() {
        StringBuilder header = new StringBuilder(entry("total", System.nanoTime() - began));
        slowest.forEach((service, nanos) -> header.append(", ").append(entry(name(service), nanos)));
        return header.toString();
    }

    private static String name(Service service) {
        return service.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String entry(String name, long nanos) {
        return String.format(Locale.ROOT, "%s;dur=%.1f", name, nanos / 1e6);
    }
}
