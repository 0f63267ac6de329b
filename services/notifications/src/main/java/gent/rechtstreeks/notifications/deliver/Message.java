package gent.rechtstreeks.notifications.deliver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything that this service can tell a resident, with what each text needs to know. It holds no words: those are
 * chosen when the resident reads, in the language of the resident.
 */
public sealed interface Message {

    /** The last day on which it still helps to hear this. */
    default Optional<LocalDate> deadline() {
        return Optional.empty();
    }

    /** The birth must be declared; stops to be useful after the last day to do so. */
    record BirthToDeclare(LocalDate lastDay) implements Message {
        @Override
        public Optional<LocalDate> deadline() {
            return Optional.of(lastDay);
        }
    }

    /** The birth grant exists and must be asked for elsewhere; the amount may be unknown, it is never promised. */
    record BirthGrantToAskFor(OptionalLong aboutCents) implements Message {}

    /** The new address must be declared, from before the move on; stops to be useful after the last day to do so. */
    record AddressToDeclare(LocalDate movedOn, LocalDate lastDay) implements Message {

        @Override
        public Optional<LocalDate> deadline() {
            return Optional.of(lastDay);
        }
    }

    /**
     * There may be a temporary parking permit, to be asked for elsewhere: nobody here knows of a car or of the street.
     * Stops to be useful after the last day that a permit would cover.
     */
    record TemporaryParkingPermitToAskFor(LocalDate movedOn, LocalDate lastDay) implements Message {
        @Override
        public Optional<LocalDate> deadline() {
            return Optional.of(lastDay);
        }
    }

    /** After a stillbirth: a person looks at what can be done. */
    record SupportAfterStillbirth() implements Message {}

    /** The allowance for waste bags was granted for a calendar year. */
    record WasteBagsGranted(long cents, int year, Occasion occasion) implements Message {}

    /** The allowance for waste bags that was granted before is now higher. */
    record WasteBagsRaised(long cents, int year, Occasion occasion) implements Message {}

    /** No source could say whether there is a birth grant: a person finds out. It names no fact: both parents read it. */
    record BirthGrantToFindOut() implements Message {}

    /** No source could say whether there is a right to waste bags: a person finds out. */
    record WasteBagsToFindOut(Occasion occasion) implements Message {}

    /** A person looks at this right; nothing more is known yet. */
    record LookedAtByAPerson(String right) implements Message {}
}
