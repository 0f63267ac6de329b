package gent.rechtstreeks.eligibility.assess.rules;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, but for the public holidays of Belgium. */
final class WorkingDays {

    private final HolidayManager belgium =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

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
