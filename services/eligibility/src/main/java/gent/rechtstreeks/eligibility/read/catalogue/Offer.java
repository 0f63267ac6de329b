package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.RuleOutline;
import gent.rechtstreeks.eligibility.rights.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A right as it stands on a day, before it is written in one form or another.
 *
 * @param parameters those in force on that day
 */
record Offer(Right right, RuleOutline outline, List<Parameter> parameters, LocalDate day) {

    RightCard card() {
        return right.card();
    }

    List<Text> name() {
        return Text.inEach(card().name()::in);
    }

    /** What it is. */
    List<Text> what() {
        return each(Texts::what);
    }

    /** Who gets it. */
    List<Text> who() {
        return each(Texts::who);
    }

    /** What the resident must do for it. */
    List<Text> how() {
        return each(Texts::how);
    }

    private List<Text> each(Function<Texts, String> text) {
        return Text.inEach((Language language) -> text.apply(right.texts(language)));
    }
}
