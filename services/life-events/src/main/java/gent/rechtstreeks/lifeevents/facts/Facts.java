package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** Decides on questions for facts: may it be asked, is it still known, what does the answer become. */
public final class Facts {

    private final FactCatalogue catalogue;

    public Facts(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A fact obtained for one purpose is not used for another: the ground belongs to fact and purpose together. Only the
     * newest is told again: of an older version others would take no notice.
     *
     * @param stored all that is known of this resident and fact
     */
    public Verdict decide(Question question, Collection<Fact> stored, LocalDate today) {
        return catalogue
                .groundFor(question, today)
                .map(ground -> fromStoreOrAsk(question, ground, stored))
                .orElseGet(Verdict.NotAllowed::new);
    }

    /** The fact that says that the source was not asked, and may not be. */
    public static Fact notAllowed(Question question, Collection<Fact> stored, Instant now) {
        return new Fact(
                question.residentId(),
                question.fact(),
                nextVersion(stored),
                FactState.NOT_ALLOWED,
                null,
                null,
                null,
                "none",
                now,
                "none valid for " + question.fact() + " and " + question.purpose(),
                question.purpose(),
                question.lifeEventId());
    }

    /** What the source's answer to a question becomes. */
    public static Fact answered(Question question, Authorisation ground, Answer answer, Collection<Fact> stored) {
        return answer.toFact(question, ground, nextVersion(stored));
    }

    private static Verdict fromStoreOrAsk(Question question, Authorisation ground, Collection<Fact> stored) {
        return stored.stream()
                .max(Comparator.comparingLong(Fact::version))
                .filter(newest -> newest.purpose().equals(question.purpose()) && newest.holdsOn(question.on()))
                .<Verdict>map(Verdict.FromStore::new)
                .orElseGet(() -> new Verdict.Ask(ground));
    }

    private static long nextVersion(Collection<Fact> stored) {
        return 1 + stored.stream().mapToLong(Fact::version).max().orElse(0);
    }
}
