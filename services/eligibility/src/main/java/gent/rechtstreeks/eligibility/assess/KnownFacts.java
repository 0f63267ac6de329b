package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the sources, to look up by resident, name and day, and which questions were answered. Each word speaks of a
 * period; what counts for a day is the newest one that speaks of it. No word means: unknown.
 */
public final class KnownFacts {

    private static final Comparator<Fact> NEWEST_FIRST =
            Comparator.comparingLong(Fact::version).reversed();

    private final Map<FactKey, List<Fact>> words;
    private final Set<UUID> answered;

    /**
     * @param words every version that was said, in any order
     * @param answered the ids of the questions to which an answer came, whatever it was
     */
    public KnownFacts(Collection<Fact> words, Set<UUID> answered) {
        this(words.stream().sorted(NEWEST_FIRST).collect(Collectors.groupingBy(Fact::key)), Set.copyOf(answered));
    }

    private KnownFacts(Map<FactKey, List<Fact>> words, Set<UUID> answered) {
        this.words = words;
        this.answered = answered;
    }

    /** The same words, and what was said of an id that became an alias as said of the survivor. */
    KnownFacts knowing(KnownPeople people) {
        return words.keySet().stream().allMatch(key -> key.equals(key.knowing(people)))
                ? this
                : new KnownFacts(
                        SurvivorFacts.of(all(), people).stream().collect(Collectors.groupingBy(Fact::key)), answered);
    }

    /** What an authentic source said of that day, with its provenance; empty when none did. */
    public Optional<Fact> authentic(UUID resident, String name, LocalDate day) {
        return word(new FactKey(resident, name), day).filter(Fact::isAuthentic);
    }

    /** All that authentic sources said that counts on some day of the period, the newest first. */
    public List<Fact> authentic(UUID resident, String name, Period period) {
        return within(new FactKey(resident, name), period).toList();
    }

    /** What the resident said of that day; empty when nothing. */
    public Optional<Fact> declared(UUID resident, String name, LocalDate day) {
        return words.getOrDefault(new FactKey(resident, name), List.of()).stream()
                .filter(word -> word.selfDeclared() && word.speaksOf(day))
                .findFirst()
                .filter(word -> word.state() == Fact.State.KNOWN);
    }

    /** Whether the fact has that value on some day of the period. */
    boolean says(FactKey about, String value, Period period) {
        return within(about, period).anyMatch(word -> word.value().equals(value));
    }

    /** As if these had not been said. */
    KnownFacts without(Collection<Fact> said) {
        Set<Fact> left = new HashSet<>(all());
        said.forEach(left::remove);
        return new KnownFacts(left, answered);
    }

    /**
     * Why a question has an answer that does not help, and is not asked again; empty while the answer can still come. An
     * answer that holds for another day only is no data for this one.
     */
    Optional<String> whyUnsaid(Question question) {
        if (!answered.contains(question.id())) {
            return Optional.empty();
        }
        return Optional.of(mayNotTell(question) ? "source-may-not-tell" : "source-has-no-data");
    }

    private boolean mayNotTell(Question question) {
        return said(question.about())
                .filter(word -> !word.isDated() || word.speaksOf(question.on()))
                .findFirst()
                .filter(word -> word.state() == Fact.State.NOT_ALLOWED)
                .isPresent();
    }

    /** What counts can only change on the first day of the period, and where a word begins or ends. */
    private Stream<Fact> within(FactKey about, Period period) {
        Stream<LocalDate> turns = said(about)
                .flatMap(word -> Stream.of(word.validFrom(), word.validUntil()))
                .filter(Objects::nonNull)
                .filter(period::contains);
        Set<Fact> counting = Stream.concat(Stream.of(period.from()), turns)
                .flatMap(day -> word(about, day).stream())
                .filter(Fact::isAuthentic)
                .collect(Collectors.toSet());
        return said(about).filter(counting::contains).distinct();
    }

    private List<Fact> all() {
        return words.values().stream().flatMap(List::stream).toList();
    }

    private Optional<Fact> word(FactKey about, LocalDate day) {
        return said(about).filter(word -> word.speaksOf(day)).findFirst();
    }

    /** The words of sources: what residents say of themselves never stands in front of them. */
    private Stream<Fact> said(FactKey about) {
        return words.getOrDefault(about, List.of()).stream().filter(word -> !word.selfDeclared());
    }
}
