package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a resident, as they may read it: a word of a source, or of themselves, for the days of which nothing
 * newer was said.
 *
 * @param from null when it is open
 * @param until null when it is open
 * @param obtained for which rights, and on which ground; the newest first
 */
public record OwnFact(Fact word, LocalDate from, LocalDate until, List<Obtained> obtained) {

    /** One right for which a fact was asked. */
    public record Obtained(String purpose, String legalBasis) {}

    private record Voice(String fact, boolean declared) {}

    /** By fact; of each first what sources say, then what the resident says. */
    public static List<OwnFact> of(Collection<Fact> stored) {
        Map<Voice, List<Fact>> voices = new LinkedHashMap<>();
        stored.stream()
                .filter(fact -> fact.state() != FactState.NOT_ALLOWED)
                .sorted(Comparator.comparing(Fact::fact)
                        .thenComparing(Fact::isDeclared)
                        .thenComparing(Comparator.comparingLong(Fact::version).reversed()))
                .forEach(fact -> voices.computeIfAbsent(
                                new Voice(fact.fact(), fact.isDeclared()), none -> new ArrayList<>())
                        .add(fact));
        return voices.values().stream()
                .flatMap(words ->
                        words.stream().filter(word -> !isEnd(word)).flatMap(word -> pieces(word, new Versions(words))))
                .toList();
    }

    /** That a resident does not declare something any more is no knowledge of them. */
    private static boolean isEnd(Fact word) {
        return word.isDeclared() && word.state() == FactState.NO_DATA;
    }

    /** The periods that a word still speaks of: newer ones may have cut it. */
    private static Stream<OwnFact> pieces(Fact word, Versions all) {
        Set<Span> pieces = new LinkedHashSet<>();
        days(word, all)
                .filter(day -> all.speakingOf(day).filter(word::equals).isPresent())
                .forEach(day -> pieces.add(all.stillSaidBy(word, day)));
        return pieces.stream().map(piece -> new OwnFact(word, piece.from(), piece.until(), obtained(word, piece, all)));
    }

    /** Where a piece may begin: on its first day, or when a newer word is over. */
    private static Stream<LocalDate> days(Fact word, Versions all) {
        LocalDate first = word.validFrom() == null ? LocalDate.MIN : word.validFrom();
        Stream<LocalDate> ends = all.said().stream().map(Fact::validUntil).filter(end -> end != null);
        return Stream.concat(Stream.of(first), ends).filter(word.span()::contains);
    }

    private static List<Obtained> obtained(Fact word, Span piece, Versions all) {
        LocalDate day = piece.from() == null ? LocalDate.MIN : piece.from();
        return all.said().stream()
                .filter(other -> other.agreesWith(word) && other.span().contains(day))
                .map(other -> new Obtained(other.purpose(), other.legalBasis()))
                .distinct()
                .toList();
    }
}
