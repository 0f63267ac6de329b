package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Simulated.InMonth;
import gent.rechtstreeks.portal.ask.Simulated.OfRight;
import gent.rechtstreeks.portal.ask.Simulated.Outcome;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A right in a month, as the table says it.
 *
 * @param past whether it was looked at before, and there is nothing of it any more
 * @param amount only where it becomes another one: what is paid once must not look as if it came each month
 */
record MonthCell(Outcome outcome, boolean past, Money amount) {

    @TemplateExtension
    static List<MonthCell> cells(OfRight right) {
        List<InMonth> months = right.months();
        return IntStream.range(0, months.size())
                .mapToObj(at -> cell(months.get(at), months.subList(0, at)))
                .toList();
    }

    private static MonthCell cell(InMonth month, List<InMonth> earlier) {
        boolean isAsBefore = !earlier.isEmpty() && isAs(earlier.getLast(), month);
        boolean past = month.outcome() == Outcome.NOT_ASKED
                && earlier.stream().anyMatch(before -> before.outcome() != Outcome.NOT_ASKED);
        return new MonthCell(month.outcome(), past, isAsBefore ? null : month.amount());
    }

    private static boolean isAs(InMonth before, InMonth month) {
        return before.outcome() == month.outcome() && Objects.equals(before.amount(), month.amount());
    }
}
