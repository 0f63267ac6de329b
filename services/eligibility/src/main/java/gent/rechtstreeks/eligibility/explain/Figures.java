package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The amount and the days of an answer. What a person still has to look at promises no amount. */
public final class Figures {

    private static final int CENTS = 2;

    private Figures() {}

    public static Optional<Long> cents(Assessment assessment) {
        return eligible(assessment)
                .filter(found -> assessment.mode() != Mode.ASSIST)
                .map(Outcome.Eligible::amountCents);
    }

    public static Optional<LocalDate> deadline(Assessment assessment) {
        return eligible(assessment).map(Outcome.Eligible::deadline);
    }

    /** By the names that texts use: amount, year, deadline, from, until (the last day). */
    static Map<String, String> inWords(Assessment assessment, Notation notation) {
        Period period = assessment.period();
        Map<String, String> words = new TreeMap<>();
        words.put("year", Integer.toString(period.from().getYear()));
        words.put("from", notation.day(period.from()));
        Optional.ofNullable(period.until()).ifPresent(day -> words.put("until", notation.day(day.minusDays(1))));
        deadline(assessment).ifPresent(day -> words.put("deadline", notation.day(day)));
        cents(assessment).ifPresent(cents -> words.put("amount", notation.amount(BigDecimal.valueOf(cents, CENTS))));
        return words;
    }

    private static Optional<Outcome.Eligible> eligible(Assessment assessment) {
        return assessment.outcome() instanceof Outcome.Eligible found ? Optional.of(found) : Optional.empty();
    }
}
