package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.register.EventClosed;
import java.util.Optional;
import java.util.function.Supplier;

/** How a step in the life of an event is answered: unknown, nonsense after what was said before, or done. */
enum Steps {
    BIRTH("birth"),
    MOVE("move"),
    DEATH("death"),
    REPLACEMENT("replacement");

    private final String event;

    Steps(String event) {
        this.event = event;
    }

    <T> T answer(Supplier<Optional<T>> work) {
        try {
            return work.get().orElseThrow(() -> unknown("There is no such %s."));
        } catch (EventClosed closed) {
            throw Problems.conflict(event + "Closed", closed.getMessage());
        }
    }

    /** Of a repeat nothing is answered, unless there was nothing to repeat. */
    void repeated(boolean known) {
        if (!known) {
            throw unknown("There is no such version of this %s.");
        }
    }

    private RuntimeException unknown(String detail) {
        String type = "unknown" + Character.toUpperCase(event.charAt(0)) + event.substring(1);
        return Problems.notFound(type, detail.formatted(event));
    }
}
