package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;

/** The days of the calendar that can set rules off. */
public enum DueKind {
    /** 1 January: a new calendar year, and the snapshot that some rights are counted by. */
    NEW_YEAR(Trigger.NEW_YEAR) {
        @Override
        LocalDate nextAfter(LocalDate day, LocalDate bornOn) {
            return day.withDayOfYear(1).plusYears(1);
        }
    },
    /** 1 September: the first day of the award year of the Groeipakket. */
    AWARD_YEAR(Trigger.AWARD_YEAR) {
        @Override
        LocalDate nextAfter(LocalDate day, LocalDate bornOn) {
            LocalDate thisYear = LocalDate.of(day.getYear(), 9, 1);
            return thisYear.isAfter(day) ? thisYear : thisYear.plusYears(1);
        }
    },
    /** A child grows a year older, up to the day on which it is of age. */
    CHILD_BIRTHDAY(Trigger.CHILD_BIRTHDAY) {
        @Override
        LocalDate nextAfter(LocalDate day, LocalDate bornOn) {
            int age = day.getYear() - bornOn.getYear();
            LocalDate thisYear = bornOn.plusYears(age);
            return thisYear.isAfter(day) ? thisYear : bornOn.plusYears(age + 1L);
        }
    };

    private final Trigger trigger;

    DueKind(Trigger trigger) {
        this.trigger = trigger;
    }

    /** What it sets off. */
    public Trigger trigger() {
        return trigger;
    }

    /** @param bornOn of whom it is about; only a birthday looks at it */
    abstract LocalDate nextAfter(LocalDate day, LocalDate bornOn);
}
