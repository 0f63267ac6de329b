package gent.rechtstreeks.notifications.deliver;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** What of it still helps on that day. */
    default Message asOf(LocalDate today) {
        return this;
    }

    /** Whether it tells the resident of the own child: it is taken back when that would hurt. */
    default boolean namesTheChild() {
        return false;
    }

    /** The birth must be declared; stops to be useful after the last day to do so. */
    record BirthToDeclare(LocalDate lastDay) implements Message {
        @Override
        public Optional<LocalDate> deadline() {
            return Optional.of(lastDay);
        }

        @Override
        public boolean namesTheChild() {
            return true;
        }
    }

    /** The birth grant exists and must be asked for elsewhere; the amount may be unknown, it is never promised. */
    record BirthGrantToAskFor(OptionalLong aboutCents) implements Message {
        @Override
        public boolean namesTheChild() {
            return true;
        }
    }

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
    record BirthGrantToFindOut() implements Message {
        @Override
        public boolean namesTheChild() {
            return true;
        }
    }

    /** No source could say whether there is a right to waste bags: a person finds out. */
    record WasteBagsToFindOut(Occasion occasion) implements Message {}

    /** Any right that exists and must be asked for elsewhere, or comes by itself from somebody else than the city. */
    record RightToAskFor(Particulars about, Optional<LocalDate> lastDay) implements Message {
        @Override
        public Optional<LocalDate> deadline() {
            return lastDay;
        }

        boolean helpsOn(LocalDate today) {
            return lastDay.filter(today::isAfter).isEmpty();
        }
    }

    /**
     * All of these that follow from one life event. Stops to be useful after the last day of all of them.
     *
     * @param namesTheBirth whether it may say that the resident's child was born: only as long as another entry does
     */
    record RightsToAskFor(
            Occasion occasion, boolean namesTheBirth, List<RightToAskFor> rights, Optional<LocalDate> lastDay)
            implements Message {

        public RightsToAskFor {
            rights = List.copyOf(rights);
        }

        /** At least one right. */
        public static RightsToAskFor of(List<RightToAskFor> rights, boolean namesTheBirth) {
            boolean allEnd = rights.stream().allMatch(right -> right.lastDay().isPresent());
            Optional<LocalDate> last = rights.stream()
                    .flatMap(right -> right.lastDay().stream())
                    .max(Comparator.naturalOrder())
                    .filter(day -> allEnd);
            return new RightsToAskFor(rights.getFirst().about().occasion(), namesTheBirth, rights, last);
        }

        @Override
        public Optional<LocalDate> deadline() {
            return lastDay;
        }

        @Override
        public RightsToAskFor asOf(LocalDate today) {
            List<RightToAskFor> left =
                    rights.stream().filter(right -> right.helpsOn(today)).toList();
            return new RightsToAskFor(occasion, namesTheBirth, left, lastDay);
        }
    }

    /** An application for any right lies ready; the resident decides whether it goes. */
    record RightProposed(Particulars about, Optional<LocalDate> lastDay) implements Message {
        @Override
        public Optional<LocalDate> deadline() {
            return lastDay;
        }
    }

    /** Any obligation; stops to be useful after the last day to meet it. */
    record ObligationToMeet(Particulars about, LocalDate lastDay) implements Message {
        @Override
        public Optional<LocalDate> deadline() {
            return Optional.of(lastDay);
        }
    }

    /** Any right was granted. */
    record RightGranted(Particulars about) implements Message {}

    /** What was granted before of any right is now more. */
    record RightRaised(Particulars about, long cents) implements Message {}

    /** No source could say whether there is a right to it: a person finds out. It names no fact: others may read it. */
    record RightToFindOut(Particulars about) implements Message {}

    /** A person looks at this right; nothing more is known yet. */
    record LookedAtByAPerson(String right) implements Message {}
}
