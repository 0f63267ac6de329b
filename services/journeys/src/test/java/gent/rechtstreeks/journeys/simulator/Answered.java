package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactChange;
import gent.rechtstreeks.lifeevents.facts.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All facts that life-events was ever told, in memory, and when each is to be asked again. */
final class Answered {

    private List<Word> words = new ArrayList<>();

    /** @param askAgainOn null when it is not, or was */
    private record Word(Fact fact, LocalDate askAgainOn) {

        boolean isAbout(UUID resident, String name) {
            return fact.residentId().equals(resident) && fact.fact().equals(name);
        }

        Word of(UUID survivor, long version) {
            Fact other = new Fact(
                    survivor,
                    fact.fact(),
                    version,
                    fact.state(),
                    fact.value(),
                    fact.validFrom(),
                    fact.validUntil(),
                    fact.source(),
                    fact.asOf(),
                    fact.legalBasis(),
                    fact.purpose(),
                    fact.lifeEventId());
            return new Word(other, askAgainOn);
        }
    }

    Answered copy() {
        Answered copy = new Answered();
        copy.become(this);
        return copy;
    }

    void become(Answered other) {
        words = new ArrayList<>(other.words);
    }

    /** A version that was not known. */
    void learn(Fact fact, LocalDate askAgainOn) {
        if (words.stream().noneMatch(word -> word.fact().equals(fact))) {
            words.add(new Word(fact, askAgainOn));
        }
    }

    List<Fact> about(Question question) {
        return about(question.residentId(), question.fact());
    }

    List<Fact> about(FactChange change) {
        return about(change.residentId(), change.fact());
    }

    List<Fact> like(Fact fact) {
        return about(fact.residentId(), fact.fact());
    }

    private List<Fact> about(UUID resident, String name) {
        return words.stream()
                .filter(word -> word.isAbout(resident, name))
                .map(Word::fact)
                .toList();
    }

    List<Fact> expired(LocalDate today) {
        return words.stream()
                .filter(word -> word.askAgainOn() != null && !word.askAgainOn().isAfter(today))
                .map(Word::fact)
                .toList();
    }

    void askedAgain(List<Fact> expired) {
        words.replaceAll(word -> expired.contains(word.fact()) ? new Word(word.fact(), null) : word);
    }

    /** The younger's come after the survivor's if their last word is the later one, else before: as MergedFacts does it. */
    void pass(UUID younger, UUID survivor) {
        List<String> names = words.stream()
                .filter(word -> word.fact().residentId().equals(younger))
                .map(word -> word.fact().fact())
                .distinct()
                .toList();
        names.forEach(name -> pass(about(younger, name), about(survivor, name), survivor));
    }

    private void pass(List<Fact> youngers, List<Fact> survivors, UUID survivor) {
        long shift = shift(youngers, survivors);
        words.replaceAll(word ->
                youngers.contains(word.fact()) ? word.of(survivor, word.fact().version() + shift) : word);
    }

    private static long shift(List<Fact> youngers, List<Fact> survivors) {
        if (survivors.isEmpty()) {
            return 0;
        }
        return lastWord(youngers).isAfter(lastWord(survivors))
                ? highest(survivors)
                : survivors.stream().mapToLong(Fact::version).min().orElseThrow() - 1 - highest(youngers);
    }

    private static Instant lastWord(List<Fact> facts) {
        return facts.stream().map(Fact::asOf).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static long highest(List<Fact> facts) {
        return facts.stream().mapToLong(Fact::version).max().orElseThrow();
    }
}
