package gent.rechtstreeks.lifeevents.takeon;

import java.time.Instant;
import java.util.Optional;

/** Where a take-on stands. What is done or ended stays so. */
public sealed interface TakeOnState {

    /** A page may be taken. @param readOnAfter where the register's list goes on; null at its beginning */
    record Running(String readOnAfter) implements TakeOnState {}

    /** No page is taken until somebody resumes it. */
    record Paused(String readOnAfter) implements TakeOnState {}

    /** Every page was taken. */
    record Done(Instant endedAt) implements TakeOnState {}

    /** Somebody ended it before every page was taken. @param why as they said @param by who that was */
    record Ended(Instant endedAt, String why, String by) implements TakeOnState {}

    /** Empty when there is nothing left to pause. */
    default Optional<TakeOnState> paused() {
        return switch (this) {
            case Running running -> Optional.of(new Paused(running.readOnAfter));
            case Paused already -> Optional.of(already);
            case Done done -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }

    /** Empty when there is nothing left to resume. */
    default Optional<TakeOnState> resumed() {
        return switch (this) {
            case Running already -> Optional.of(already);
            case Paused paused -> Optional.of(new Running(paused.readOnAfter));
            case Done done -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }

    /** The first word that ends it counts; empty when it was done before. */
    default Optional<TakeOnState> ended(Ended word) {
        return switch (this) {
            case Running running -> Optional.of(word);
            case Paused paused -> Optional.of(word);
            case Done done -> Optional.empty();
            case Ended already -> Optional.of(already);
        };
    }
}
