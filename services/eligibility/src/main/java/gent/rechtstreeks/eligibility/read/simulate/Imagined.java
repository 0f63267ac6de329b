package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.read.simulate.SimulationRequest.Wanted;
import gent.rechtstreeks.eligibility.simulate.Changes;
import gent.rechtstreeks.eligibility.simulate.Changes.Earning;
import gent.rechtstreeks.eligibility.simulate.Changes.Removal;
import gent.rechtstreeks.eligibility.simulate.Horizon;
import gent.rechtstreeks.eligibility.simulate.PostalCodes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Reads what would change, and how far to look ahead. */
record Imagined(Violations violations) {

    static final long LARGEST_INCOME = 10_000_000_00L;
    static final String INCOME = "An income is a number of cents from 0 to " + LARGEST_INCOME + ".";
    static final String POSTAL_CODE = "A postal code is four digits, from 1000.";

    /** How far anybody may look ahead, and how far one looks who does not say it. */
    static final int A_YEAR = 12;

    /** How far a resident may. */
    static final int THREE_YEARS = 36;

    private static final String MISSING = "This is needed too.";

    Horizon horizon(Integer months, int most, LocalDate today) {
        Integer asked =
                violations.check("months", months, number -> number >= 1 && number <= most, "From 1 to " + most + ".");
        return new Horizon(today, Objects.requireNonNullElse(asked, A_YEAR));
    }

    Changes changes(Wanted wanted, Horizon horizon) {
        if (wanted == null || wanted.child() == null && wanted.move() == null && wanted.income() == null) {
            violations.add("changes", "Say at least one thing that changes.");
            return Changes.NONE;
        }
        return new Changes(
                wanted.child() == null
                        ? null
                        : month("changes.child.month", wanted.child().month(), horizon),
                move(wanted.move(), horizon),
                income(wanted.income(), horizon));
    }

    private Removal move(SimulationRequest.Move wanted, Horizon horizon) {
        if (wanted == null) {
            return null;
        }
        Zone to = zone("changes.move.postalCode", needed("changes.move.postalCode", wanted.postalCode()));
        return new Removal(to, month("changes.move.month", wanted.month(), horizon));
    }

    private Earning income(SimulationRequest.Income wanted, Horizon horizon) {
        if (wanted == null) {
            return null;
        }
        Long cents = income("changes.income.cents", needed("changes.income.cents", wanted.cents()));
        YearMonth month = month("changes.income.month", wanted.month(), horizon);
        return new Earning(Objects.requireNonNullElse(cents, 0L), month);
    }

    /** Null when it is none, which is noted. */
    Zone zone(String field, String code) {
        String good =
                violations.check(field, code, text -> PostalCodes.zone(text).isPresent(), POSTAL_CODE);
        return good == null ? null : PostalCodes.zone(good).orElseThrow();
    }

    Long income(String field, Long cents) {
        return violations.check(field, cents, amount -> amount >= 0 && amount <= LARGEST_INCOME, INCOME);
    }

    private YearMonth month(String field, String text, Horizon horizon) {
        return violations.check(
                field,
                violations.month(field, needed(field, text)),
                horizon::contains,
                "This month is not one of those that one looks ahead.");
    }

    private <T> T needed(String field, T value) {
        if (value == null) {
            violations.add(field, MISSING);
        }
        return value;
    }
}
