package gent.rechtstreeks.sandbox.register;

/** Something was said of a birth or a move that makes no sense after what was said of it before. */
public final class EventClosed extends RuntimeException {
    EventClosed(String why) {
        super(why);
    }
}
