package gent.rechtstreeks.kit.wire;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context in one string: the trace goes on through every message, each message is a span of its own. */
public final class TraceParent {

    private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();

    private TraceParent() {}

    /** A new span in the trace of {@code parent}, or in a new trace when that is null or has a wrong form. */
    public static String childOf(String parent) {
        boolean known = parent != null && FORM.matcher(parent).matches();
        String trace = known ? parent.substring(3, 35) : hex() + hex();
        String flags = known ? parent.substring(53) : "01";
        return "00-" + trace + "-" + hex() + "-" + flags;
    }

    /** The trace id, for the log; null when there is none. */
    public static String traceId(String traceParent) {
        return traceParent != null && FORM.matcher(traceParent).matches() ? traceParent.substring(3, 35) : null;
    }

    private static String hex() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
