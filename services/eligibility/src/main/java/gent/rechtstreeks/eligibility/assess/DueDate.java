package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.kit.wire.Ids;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day in the calendar on which some right is to be looked at, for a household or for a child in it.
 *
 * @param childId null when it is about the household as a whole
 */
public record DueDate(DueKind kind, LocalDate day, UUID householdId, UUID childId) {

    static DueDate ofHousehold(DueKind kind, LocalDate day, UUID householdId) {
        return new DueDate(kind, day, householdId, null);
    }

    /** Of whom it is: one child or household has one due date of a kind at a time. */
    public UUID subjectId() {
        return childId == null ? householdId : childId;
    }

    /** The id of the life event that it becomes: whoever schedules it, it is the same one, and happens once. */
    public UUID lifeEventId() {
        return Ids.of("due-date", kind.name(), subjectId().toString(), day.toString());
    }

    /** Whether it is about somebody who lives in that household, as it is by now. */
    public boolean isStillOf(Household household) {
        return household.living().stream()
                .anyMatch(member -> childId == null || member.residentId().equals(childId));
    }
}
