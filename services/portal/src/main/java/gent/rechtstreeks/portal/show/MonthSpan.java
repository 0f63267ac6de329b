package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Simulated.InMonth;
import gent.rechtstreeks.portal.ask.Simulated.OfRight;
import io.quarkus.qute.TemplateExtension;
import java.time.YearMonth;
import java.util.List;

/**
 * From which month to which a right is as it is afterwards.
 *
 * @param open whether it is still so in the last month that one looks at
 */
record MonthSpan(YearMonth from, YearMonth last, boolean open) {

    /** Null when nothing becomes different. */
    @TemplateExtension
    static MonthSpan span(OfRight right) {
        List<InMonth> later = right.months().stream()
                .filter(one -> right.from() != null && !one.month().isBefore(right.from()))
                .toList();
        List<InMonth> alike = later.stream()
                .takeWhile(one -> one.outcome() == later.getFirst().outcome())
                .toList();
        return alike.isEmpty()
                ? null
                : new MonthSpan(right.from(), alike.getLast().month(), alike.size() == later.size());
    }

    public boolean isOneMonth() {
        return !open && from.equals(last);
    }
}
