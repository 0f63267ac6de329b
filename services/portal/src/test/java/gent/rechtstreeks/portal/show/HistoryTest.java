package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.ExplainedDecision.Outcome;
import gent.rechtstreeks.portal.ask.ExplainedDecision.Step;
import gent.rechtstreeks.portal.ask.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Step WAITED = step(Outcome.WAITING_FOR_FACTS, "2026-11-28T09:00:00Z", null);
    private static final Step WAITED_AGAIN = step(Outcome.WAITING_FOR_FACTS, "2026-11-28T09:00:05Z", null);
    /** In Ghent that is the next day. */
    private static final Step WAITED_TOMORROW = step(Outcome.WAITING_FOR_FACTS, "2026-11-28T23:30:00Z", null);

    @Test
    void aLineThatReadsAsTheOneAboveItIsLeftOut() {
        assertThat(told(WAITED, WAITED_AGAIN, WAITED_TOMORROW)).containsExactly(WAITED, WAITED_TOMORROW);
    }

    @Test
    void whatCameBetweenOrHasAnAmountStays() {
        Step granted = step(Outcome.GRANTED, "2026-11-28T09:00:03Z", null);
        Step raised = step(Outcome.RAISED, "2026-11-28T09:00:06Z", new Money(2100, "EUR"));

        assertThat(told(WAITED, granted, WAITED_AGAIN)).containsExactly(WAITED, granted, WAITED_AGAIN);
        assertThat(told(raised, raised)).containsExactly(raised, raised);
    }

    private static List<Step> told(Step... steps) {
        return History.told(new ExplainedDecision(null, List.of(), null, List.of(steps)));
    }

    private static Step step(Outcome outcome, String at, Money arrears) {
        return new Step(outcome, arrears, Instant.parse(at));
    }
}
