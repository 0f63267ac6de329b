package gent.rechtstreeks.lifeevents.takeon;

import java.time.Instant;
import java.util.Optional;

/** Where a take-on stands. What is done stays done. */
public sealed interface TakeOnState {

    /** A page may be taken. @param readOnAfter where the register's list goes on; null at its beginning */
    record Running(String readOnAfter) implements TakeOnState {}

    /** No page is taken until somebody resumes it. */
    record Paused(String readOnAfter) implements TakeOnState {}

    /** Every page was taken. */
    record Done(Instant endedAt) implements TakeOnState {}

    /** Empty when there is nothing left to pause. */
    default Optional<TakeOnState> paused() {
        return switch (this) {
            case Running running -> Optional.of(new Paused(running.readOnAfter));
            case Paused already -> Optional.of(already);
            case Done done -> Optional.empty();
        };
    }

    /** Empty when there is nothing left to resume. */
    default Optional<TakeOnState> resumed() {
        return switch (this) {
            case Running already -> Optional.of(already);
            case Paused paused -> Optional.of(new Running(paused.readOnAfter));
            case Done done -> Optional.empty();
        };
    }
}
