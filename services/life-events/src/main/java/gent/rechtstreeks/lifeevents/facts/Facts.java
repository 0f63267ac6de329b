package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Decides on questions for facts: may it be asked, is it still known, what does the answer become. */
public final class Facts {

    private final FactCatalogue catalogue;

    public Facts(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A fact obtained for one purpose is not used for another: the ground belongs to fact and purpose together.
     *
     * @param stored all that is known of this resident and fact
     */
    public Verdict decide(Question question, Collection<Fact> stored, LocalDate today) {
        return catalogue
                .groundFor(question, today)
                .map(ground -> fromStoreOrAsk(question, ground, stored))
                .orElseGet(Verdict.NotAllowed::new);
    }

    /** The ground on which it may be asked today; empty when there is none. */
    public Optional<Authorisation> groundFor(Question question, LocalDate today) {
        return catalogue.groundFor(question, today);
    }

    /** As {@link #decide}, when what is stored is no answer any more. */
    public Verdict askAfresh(Question question, LocalDate today) {
        return catalogue
                .groundFor(question, today)
                .<Verdict>map(Verdict.Ask::new)
                .orElseGet(Verdict.NotAllowed::new);
    }

    /** The fact that says that the source was not asked, and may not be. */
    public static Fact notAllowed(Question question, Collection<Fact> stored, Instant now) {
        String why = "none valid for " + question.fact() + " and " + question.purpose();
        return withheld(question, "none", why, stored, now);
    }

    /** The fact that says that the source was asked, and knows no ground on which it could answer. */
    static Fact refused(Question question, Authorisation ground, Answer answer, Collection<Fact> stored) {
        String why = "refused by the source: it knows no ground for " + question.fact() + " and " + question.purpose();
        return withheld(question, ground.source(), why, stored, answer.asOf());
    }

    private static Fact withheld(Question question, String source, String why, Collection<Fact> stored, Instant now) {
        Span day = Span.day(question.on());
        return new Fact(
                question.residentId(),
                question.fact(),
                Versions.next(stored),
                FactState.NOT_ALLOWED,
                null,
                day.from(),
                day.until(),
                source,
                now,
                why,
                question.purpose(),
                question.lifeEventId());
    }

    /** What the source's answer to a question becomes. */
    public static Fact answered(Question question, Authorisation ground, Answer answer, Collection<Fact> stored) {
        Answer said = answer.isSilence() ? answer.about(Versions.of(stored).withoutData(question.on())) : answer;
        return said.toFact(question, ground, Versions.next(stored));
    }

    /** Whether an answer says something about the day in question that was not said yet, and not longer ago. */
    static boolean isNews(Fact answered, Question question, Collection<Fact> stored) {
        return Versions.of(stored)
                .obtainedFor(question.purpose())
                .speakingOf(question.on())
                .map(known -> !known.saysTheSameAs(answered) && !answered.asOf().isBefore(known.asOf()))
                .orElse(true);
    }

    /** What was obtained for this purpose, unless somebody who asked for another has heard otherwise since. */
    private static Verdict fromStoreOrAsk(Question question, Authorisation ground, Collection<Fact> stored) {
        Versions versions = Versions.of(stored);
        Optional<Fact> newest = versions.speakingOf(question.on());
        return versions.obtainedFor(question.purpose())
                .speakingOf(question.on())
                .filter(known -> known.holdsOn(question.on()) && known.agreesWith(newest.orElseThrow()))
                .<Verdict>map(known -> new Verdict.FromStore(toBeTold(known, question, stored)))
                .orElseGet(() -> new Verdict.Ask(ground));
    }

    /**
     * Others apply higher versions only, so what is not the newest is told as a new version; and only for the days of
     * which nothing newer was said, lest it undo that.
     */
    private static Fact toBeTold(Fact known, Question question, Collection<Fact> stored) {
        long next = Versions.next(stored);
        return known.version() == next - 1
                ? known
                : known.again(next, Versions.of(stored).stillSaidBy(known, question.on()), question);
    }
}
