package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was ever said of one fact of one resident. Each version speaks of a period of its own: of a day, the newest counts
 * that speaks of it.
 */
record Versions(List<Fact> said) {

    private static final Comparator<Fact> BY_AGE = Comparator.comparingLong(Fact::version);

    /** That a source was not asked says nothing of the fact. */
    static Versions of(Collection<Fact> stored) {
        return new Versions(stored.stream().filter(Fact::isWordOfSource).toList());
    }

    /** Whoever says it: others apply higher versions only. */
    static long next(Collection<Fact> stored) {
        return 1 + stored.stream().mapToLong(Fact::version).max().orElse(0);
    }

    Optional<Fact> speakingOf(LocalDate day) {
        return said.stream().filter(fact -> fact.span().contains(day)).max(BY_AGE);
    }

    Versions obtainedFor(String purpose) {
        return new Versions(
                said.stream().filter(fact -> fact.purpose().equals(purpose)).toList());
    }

    /** The days around that one of which no newer version speaks. */
    Span stillSaidBy(Fact fact, LocalDate day) {
        Span left = fact.span();
        for (Fact newer : said) {
            if (newer.version() > fact.version() && !newer.span().contains(day)) {
                left = left.without(newer.span(), day);
            }
        }
        return left;
    }

    /**
     * Of which days a source speaks that has no data on one: it also takes back its earlier word, as far as that went
     * on from there.
     */
    Span withoutData(LocalDate day) {
        return speakingOf(day).map(word -> new Span(day, word.span().until())).orElseGet(() -> Span.day(day));
    }
}
