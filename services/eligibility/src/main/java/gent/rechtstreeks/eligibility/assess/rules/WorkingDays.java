package gent.rechtstreeks.eligibility.assess.rules;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import gent.rechtstreeks.eligibility.rights.DeadlineRoll;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, but for the public holidays of Belgium. */
public final class WorkingDays {

    private final HolidayManager belgium =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    /** The last day to act, from the day that the rules give. */
    public LocalDate lastDay(LocalDate deadline, DeadlineRoll roll) {
        return switch (roll) {
            case null -> deadline;
            case NEXT_WORKING_DAY -> onOrAfter(deadline);
            case EIGHT_WORKING_DAYS_LATER -> after(deadline, 8);
        };
    }

    /** The day itself when it is a working day, else the next one. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The last of that many working days after the day; the day itself is not counted. */
    LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int counted = 0; counted < workingDays; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !belgium.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
