package gent.rechtstreeks.notifications.read.live;

import java.time.Duration;

/** What is written on an event stream beside events. */
final class SseText {

    /** A comment: it says nothing, only that the connection lives. */
    static final String COMMENT = ":\n\n";

    private SseText() {}

    /** How long the client should wait before it connects again. */
    static String reconnectAfter(Duration wait) {
        return "retry: " + wait.toMillis() + "\n\n";
    }

    static String event(String id, String name, String data) {
        return "id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n";
    }
}
