package gent.rechtstreeks.lifeevents.facts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What kind of value a fact has, and how its text is read: whatever else was said is none. */
public enum FactKind {
    YES_OR_NO {
        @Override
        String canonical(String said) {
            return refuseUnless(said.equals("true") || said.equals("false"), said, "is neither true nor false");
        }
    },
    DATE {
        @Override
        String canonical(String said) {
            LocalDate day = day(said);
            return refuseUnless(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, said, NO_DATE);
        }
    },
    CODE {
        @Override
        String canonical(String said) {
            return said;
        }
    },
    AMOUNT {
        @Override
        String canonical(String said) {
            refuseUnless(said.matches("\\d{1,12}(\\.\\d{1,2})?"), said, "is no amount in euro of 0 or more");
            return new BigDecimal(said).setScale(2).toPlainString();
        }
    },
    COUNT {
        @Override
        String canonical(String said) {
            refuseUnless(said.matches("\\d{1,9}"), said, "is no whole number of 0 or more");
            return Integer.toString(Integer.parseInt(said));
        }
    },
    HOURS {
        @Override
        String canonical(String said) {
            refuseUnless(said.matches("0?\\d|1\\d|2[0-4]"), said, "is no whole number of hours of a day");
            return Integer.toString(Integer.parseInt(said));
        }
    };

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String NO_DATE = "is no date";

    /** The one text of this value; {@link NotOfThisType} when it is none. */
    abstract String canonical(String said);

    private static String refuseUnless(boolean holds, String said, String rule) {
        if (!holds) {
            throw new NotOfThisType(rule);
        }
        return said;
    }

    private static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException e) {
            throw new NotOfThisType(NO_DATE);
        }
    }
}
