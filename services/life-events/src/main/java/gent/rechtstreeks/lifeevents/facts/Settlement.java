package gent.rechtstreeks.lifeevents.facts;

import gent.rechtstreeks.kit.time.CivilDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;

/** How a question ends, or that it does not yet. */
public sealed interface Settlement {

    /**
     * This is the answer; a version that is not stored yet is.
     *
     * @param askAgainOn the day on which the source is to be asked what comes after; null when it is not, or an earlier
     *     version that says the same sees to it
     */
    record Told(Fact fact, LocalDate askAgainOn) implements Settlement {}

    /** Nobody waits for the answer and it is no news: nothing is told. */
    record NoNews(FactState said) implements Settlement {}

    /** The source must be asked and gave no answer yet, or one that does not speak of the day asked about. */
    record Waits() implements Settlement {}

    /**
     * @param answer of the source; null when there is none yet
     * @param withoutData how long to wait before asking again for a period of which the source has no data yet
     */
    static Settlement of(
            Verdict verdict,
            Question question,
            Answer answer,
            Collection<Fact> stored,
            Period withoutData,
            Instant now) {
        return switch (verdict) {
            case Verdict.FromStore known -> new Told(known.fact(), null);
            case Verdict.NotAllowed no -> notAllowed(question, Facts.notAllowed(question, stored, now));
            case Verdict.Ask ask
            when answer != null && answer.isRefused() ->
                notAllowed(question, Facts.refused(question, ask.ground(), answer, stored));
            case Verdict.Ask ask when answer == null || !answer.speaksOf(question.on()) -> new Waits();
            case Verdict.Ask ask ->
                answered(question, Facts.answered(question, ask.ground(), answer, stored), stored, withoutData, now);
        };
    }

    private static Settlement notAllowed(Question question, Fact fact) {
        return question.isOurOwn() ? new NoNews(FactState.NOT_ALLOWED) : new Told(fact, null);
    }

    private static Settlement answered(
            Question question, Fact fact, Collection<Fact> stored, Period withoutData, Instant now) {
        return question.isOurOwn() && !Facts.isNews(fact, question, stored)
                ? new NoNews(fact.state())
                : new Told(fact, askAgainOn(question, fact, withoutData, CivilDay.of(now)));
    }

    /** After a period that is over there may be a next one that the source does not have yet. */
    private static LocalDate askAgainOn(Question question, Fact fact, Period withoutData, LocalDate today) {
        boolean mayStillCome = question.reason() == Reason.EXPIRED && fact.state() == FactState.NO_DATA;
        return mayStillCome ? today.plus(withoutData) : fact.askAgainOn(today);
    }
}
