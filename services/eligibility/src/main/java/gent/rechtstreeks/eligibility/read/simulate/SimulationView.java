package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.simulate.Difference;
import gent.rechtstreeks.eligibility.simulate.Verdict;
import gent.rechtstreeks.kit.read.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * What would become of every right. No promise: it is what the rules say today of what was imagined.
 *
 * @param months those that one looks ahead
 * @param questions what can be said with yes or no and makes a difference, with what was said; none for a resident
 */
record SimulationView(
        String language, boolean forMe, List<YearMonth> months, List<OfRight> rights, List<Question> questions) {

    /** @param answer null while nobody said it */
    record Question(String fact, String label, Boolean answer) {}

    /**
     * One right.
     *
     * @param mode what is done for who is eligible; an obligation is REMIND
     * @param once whether it is paid once, so that later months have nothing of it
     * @param whenever whether it can be looked at on any day, or for any year; else it comes with a birth, a move or a birthday
     * @param from since when it is as after says; null when nothing becomes different
     * @param months in their order
     * @param unverified what of it was not read in any source
     */
    record OfRight(
            String right,
            String name,
            Mode mode,
            boolean once,
            boolean whenever,
            At now,
            At after,
            YearMonth from,
            Difference difference,
            List<InMonth> months,
            List<Unverified> unverified) {}

    /**
     * At one moment, and why.
     *
     * @param amount null when there is none, or none is known
     * @param howMuch what it is for, a month or once, in a sentence; in several when subjects get different amounts
     * @param reasons in sentences
     */
    record At(Verdict outcome, Money amount, String howMuch, List<String> reasons, List<Missing> missing) {}

    /** In one month. */
    record InMonth(YearMonth month, Verdict outcome, Money amount) {}

    /**
     * A fact that nobody knows and that would make the difference.
     *
     * @param fact null when even that would tell something of somebody else
     * @param declareAt where the resident can say it; null when somebody else must, and when nobody is known
     */
    record Missing(String fact, String label, String declareAt) {}

    /** What was not read in any source. */
    enum Unverified {
        REGULATION,
        NUMBERS
    }
}
