package gent.rechtstreeks.journeys.simulator;

import java.time.LocalDate;

/** Makes up changes of the increased reimbursement: from the year's beginning on, from some day, or from some day to come. */
final class Flips {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    private final Chance chance;

    Flips(Chance chance) {
        this.chance = chance;
    }

    StatusFlip of(Family family, int number) {
        LocalDate from = chance.in(2) ? YEAR : YEAR.plusDays(60 + chance.upTo(60));
        return flip(family, number, from);
    }

    /** Once the new year has come. */
    StatusFlip after(NewYear newYear, Family family) {
        return flip(family, 0, newYear.day().withDayOfYear(1).plusDays(chance.in(2) ? 0 : chance.upTo(40)));
    }

    private StatusFlip flip(Family family, int number, LocalDate from) {
        return new StatusFlip(
                family, "f%d-s%d".formatted(family.number(), number), chance.of(family.adults()), !chance.in(3), from);
    }
}
