package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import java.time.LocalDate;

/** What questions must share to be put in one call. */
record SameAsked(String purpose, LocalDate on) {

    static SameAsked of(OpenQuestion open) {
        Question question = open.question();
        return new SameAsked(question.purpose(), question.on());
    }
}
