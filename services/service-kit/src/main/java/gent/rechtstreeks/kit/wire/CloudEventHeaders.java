package gent.rechtstreeks.kit.wire;

import gent.rechtstreeks.kit.arrive.BadMessage;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Writes and reads an envelope as Kafka headers (CloudEvents binary mode). */
public final class CloudEventHeaders {

    private static final String ID = "ce_id";
    private static final String SOURCE = "ce_source";
    private static final String TYPE = "ce_type";
    private static final String SUBJECT = "ce_subject";
    private static final String TIME = "ce_time";
    private static final String LIFE_EVENT = "ce_lifeeventid";
    private static final String CAUSATION = "ce_causationid";
    private static final String TRACE_PARENT = "traceparent";

    /** As ours are, and no other: what somebody else puts there could be anything. */
    private static final Pattern TYPE_FORM = Pattern.compile("[a-z-]{1,40}\\.[a-z-]{1,40}\\.notify\\.[A-Za-z_]{1,40}");

    private CloudEventHeaders() {}

    /** The headers of an envelope; attributes without a value are left out. */
    public static Map<String, String> of(Envelope envelope) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        put(headers, ID, envelope.id());
        put(headers, SOURCE, envelope.source());
        put(headers, TYPE, envelope.type());
        put(headers, SUBJECT, envelope.subject());
        put(headers, TIME, envelope.time());
        put(headers, LIFE_EVENT, envelope.lifeEventId());
        put(headers, CAUSATION, envelope.causationId());
        put(headers, TRACE_PARENT, envelope.traceParent());
        return headers;
    }

    /** The envelope of a record, or {@link BadMessage} when a header is missing or unreadable. */
    public static Envelope read(Headers headers) {
        try {
            return new Envelope(
                    uuid(required(headers, ID)),
                    required(headers, SOURCE),
                    required(headers, TYPE),
                    optional(headers, SUBJECT),
                    Instant.parse(required(headers, TIME)),
                    uuid(optional(headers, LIFE_EVENT)),
                    uuid(optional(headers, CAUSATION)),
                    optional(headers, TRACE_PARENT));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadMessage("a CloudEvents header has a wrong form");
        }
    }

    /** The message id alone, or null when there is none that can be read: enough to recognise a bad message. */
    public static UUID idOrNull(Headers headers) {
        try {
            return uuid(optional(headers, ID));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The message type alone, or null when it has not the form that ours have. */
    public static String typeOrNull(Headers headers) {
        String type = optional(headers, TYPE);
        return type != null && TYPE_FORM.matcher(type).matches() ? type : null;
    }

    private static void put(Map<String, String> headers, String name, Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
    }

    private static String required(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new BadMessage("header " + name + " is missing");
        }
        return value;
    }

    private static String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** In full form only: Java also takes shorter ones, which may be another number that somebody put there. */
    private static UUID uuid(String text) {
        if (text == null) {
            return null;
        }
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("no UUID in full form");
        }
        return id;
    }
}
