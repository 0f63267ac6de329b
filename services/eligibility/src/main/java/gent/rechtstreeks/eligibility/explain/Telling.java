package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts of an answer, those used and those missing, as far as the reader may know them. */
final class Telling {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    /** As a source: what nobody but the resident can say. */
    static final String RESIDENT = "resident";

    private static final String DECLARE_AT = "/me/facts/";

    private final Answer answer;
    private final Reader reader;
    private final Discretion discretion;
    private final Wording wording;
    private final Dictionary dictionary;

    Telling(Answer answer, Reader reader, Discretion discretion, Wording wording) {
        this.answer = answer;
        this.reader = reader;
        this.discretion = discretion;
        this.wording = wording;
        this.dictionary = wording.dictionary();
    }

    List<Explanation.Fact> facts() {
        Stream<Explanation.Fact> inFull = answer.assessment().facts().stream()
                .filter(used -> discretion.mayRead(used.residentId(), used.fact()))
                .filter(used -> !Grief.recalls(used, answer.assessment(), reader))
                .map(this::inFull);
        // Naming some of them would tell which one is not named.
        boolean isNamed = discretion.isOfHousehold() && !discretion.pointsAtSomebody();
        Stream<Explanation.Fact> others = discretion.hidden().stream()
                .map(used -> ofOthers(used, isNamed))
                .distinct();
        return Stream.concat(inFull, others).toList();
    }

    /** Nothing of where somebody else lives: that it is not known may mean that it is protected. */
    List<Explanation.Missing> missing() {
        return answer.outcome() instanceof Outcome.FactsMissing open
                ? open.missing().stream().map(this::missing).distinct().toList()
                : List.of();
    }

    List<Explanation.Amount> parameters() {
        return answer.assessment().parameters().stream()
                .map(used -> new Explanation.Amount(
                        used.name(),
                        wording.number(used.name()),
                        used.value(),
                        used.unit(),
                        dictionary.value(used),
                        used.validFrom(),
                        used.validUntil(),
                        used.source(),
                        used.sourceDate(),
                        used.verification()))
                .toList();
    }

    private Explanation.Fact inFull(UsedFact used) {
        return new Explanation.Fact(
                discretion.whose(used.residentId(), used.fact()),
                childBornOn(used.residentId()),
                used.fact(),
                dictionary.label(used.fact()),
                used.value(),
                dictionary.value(used.fact(), used.value()),
                used.source(),
                dictionary.source(used.source()),
                day(used.asOf()),
                used.legalBasis());
    }

    private Explanation.Fact ofOthers(UsedFact used, boolean isNamed) {
        Whose whose = discretion.isOfHousehold() ? Whose.YOUR_HOUSEHOLDS : Whose.SOMEBODY_ELSES;
        String fact = isNamed ? used.fact() : null;
        String label = isNamed ? dictionary.label(fact) : null;
        return new Explanation.Fact(whose, null, fact, label, null, null, null, null, null, null);
    }

    private Explanation.Missing missing(MissingFact missing) {
        Whose whose = discretion.whose(missing.residentId(), missing.fact());
        return whose == Whose.SOMEBODY_ELSES
                ? new Explanation.Missing(whose, null, null, null, null, null, null, false)
                : new Explanation.Missing(
                        whose,
                        childBornOn(missing.residentId()),
                        missing.fact(),
                        dictionary.label(missing.fact()),
                        missing.source(),
                        dictionary.source(missing.source()),
                        declareAt(whose, missing),
                        mayNotAsk(missing));
    }

    /** Of a child not even the child itself, where it is old enough to read this. */
    private String declareAt(Whose whose, MissingFact missing) {
        return whose == Whose.YOURS && missing.source().equals(RESIDENT) && !dictionary.isOfAChild(missing.fact())
                ? DECLARE_AT + missing.fact()
                : null;
    }

    private boolean mayNotAsk(MissingFact missing) {
        return missing.source().equals(RESIDENT) && discretion.isForServicesToSay(missing.fact());
    }

    private LocalDate childBornOn(UUID resident) {
        return resident == null || reader.is(resident)
                ? null
                : reader.children().get(resident);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BELGIUM);
    }
}
