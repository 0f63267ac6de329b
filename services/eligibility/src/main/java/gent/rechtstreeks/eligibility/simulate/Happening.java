package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that rights may come with.
 *
 * @param child whom it is about; null when it is about all of them
 */
record Happening(Kind kind, LocalDate day, UUID child) {

    boolean isMove() {
        return kind == Kind.MOVE;
    }

    /** What it is, and at which of its stages a right may come up, the earliest first. */
    enum Kind {
        BIRTH(Trigger.BIRTH_NOTIFIED, Trigger.BIRTH_REGISTERED),
        MOVE(Trigger.MOVE_ANNOUNCED, Trigger.MOVE_DECLARED, Trigger.MOVE_CONFIRMED),
        BIRTHDAY(Trigger.CHILD_BIRTHDAY);

        private final List<Trigger> stages;

        Kind(Trigger... stages) {
            this.stages = List.of(stages);
        }

        List<Trigger> stages() {
            return stages;
        }
    }
}
