package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which days to wait for: only those that some rule names, only for who lives, and of each kind only the next one. */
public final class Calendar {

    private final Set<DueKind> kinds = EnumSet.noneOf(DueKind.class);

    /** @param named the triggers that rules name */
    public Calendar(Set<Trigger> named) {
        Arrays.stream(DueKind.values())
                .filter(kind -> named.contains(kind.trigger()))
                .forEach(kinds::add);
    }

    /** Whether no rule waits for any day. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** The next due dates of a household after a day; none when nobody lives in it any more. */
    public List<DueDate> nextOf(Household household, LocalDate day) {
        return household.living().isEmpty()
                ? List.of()
                : kinds.stream().flatMap(kind -> nextOf(kind, household, day)).toList();
    }

    /** The due date that follows on one that came; none for a child that is of age by then, or lives elsewhere. */
    public Optional<DueDate> following(DueDate came, Household household) {
        return nextOf(household, came.day()).stream()
                .filter(next -> next.kind() == came.kind() && next.subjectId().equals(came.subjectId()))
                .findFirst();
    }

    private static Stream<DueDate> nextOf(DueKind kind, Household household, LocalDate day) {
        return kind == DueKind.CHILD_BIRTHDAY
                ? household.living().stream()
                        .filter(member -> !member.isAdultOn(day))
                        .map(child -> new DueDate(
                                kind, kind.nextAfter(day, child.bornOn()), household.id(), child.residentId()))
                : Stream.of(DueDate.ofHousehold(kind, kind.nextAfter(day, day), household.id()));
    }
}
