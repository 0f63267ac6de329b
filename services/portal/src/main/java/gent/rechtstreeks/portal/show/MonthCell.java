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
 * @param amount only where it becomes another one: what is paid once must not look as if it came each month
 */
record MonthCell(Outcome outcome, Money amount) {

    @TemplateExtension
    static List<MonthCell> cells(OfRight right) {
        List<InMonth> months = right.months();
        return IntStream.range(0, months.size())
                .mapToObj(at -> cell(months.get(at), at == 0 ? null : months.get(at - 1)))
                .toList();
    }

    private static MonthCell cell(InMonth month, InMonth before) {
        boolean isAsBefore = before != null
                && before.outcome() == month.outcome()
                && Objects.equals(before.amount(), month.amount());
        return new MonthCell(month.outcome(), isAsBefore ? null : month.amount());
    }
}
