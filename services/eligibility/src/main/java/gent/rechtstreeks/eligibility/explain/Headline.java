package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.rights.RightCard;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The answer in one or two sentences: the phrase that fits the outcome, what may be done, and whose right it is. */
final class Headline {

    private static final Set<String> OVER =
            Set.of("event-annulled", "move-annulled", "move-refused", "no-longer-applies");

    private static final Set<String> ALREADY = Set.of("has-it-already", "obligation-met");

    private Headline() {}

    static String key(Answer answer, Optional<RightCard> card, Discretion discretion) {
        if (Grief.isIn(answer.assessment())) {
            return answer.outcome() instanceof Outcome.NotEligible ? "headline.over" : "headline.gently";
        }
        return switch (answer.outcome()) {
            case Outcome.Eligible yes -> eligible(answer, card, discretion);
            case Outcome.NotEligible no ->
                isOver(no) ? "headline.over" : "headline.%s.%s".formatted(no(no, discretion), whose(answer, card));
            case Outcome.FactsMissing open -> "headline.facts-missing." + whose(answer, card);
        };
    }

    /** Whoever has it, or did it, is not told that there is nothing for them; that another member has it is not told at all. */
    private static String no(Outcome.NotEligible no, Discretion discretion) {
        boolean already =
                no.reasons().stream().anyMatch(reason -> ALREADY.contains(reason) && discretion.mayReadReason(reason));
        return already ? "has-it-already" : "not-eligible";
    }

    private static String eligible(Answer answer, Optional<RightCard> card, Discretion discretion) {
        Mode mode = answer.assessment().mode();
        String key = "headline." + mode.name().toLowerCase(Locale.ROOT);
        return switch (mode) {
            case GRANT -> key + (answer.isAboutHousehold() ? ".household" : ".person");
            case INFORM -> key + (Perhaps.isSaid(answer, card, discretion) ? ".perhaps" : ".yes");
            case PROPOSE -> Perhaps.isSaid(answer, card, discretion) ? key + ".perhaps" : key;
            case REMIND, ASSIST -> key;
        };
    }

    /** Whether what it was about never was, or came to an end. */
    static boolean isOver(Outcome outcome) {
        return outcome.reasons().stream().anyMatch(OVER::contains);
    }

    private static String whose(Answer answer, Optional<RightCard> card) {
        if (isObligation(answer, card)) {
            return "obligation";
        }
        return answer.isAboutHousehold() ? "household" : "person";
    }

    /** Left to a person, an obligation is one all the same. */
    static boolean isObligation(Answer answer, Optional<RightCard> card) {
        return card.map(RightCard::mode).orElse(answer.assessment().mode()) == Mode.REMIND;
    }
}
