package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Mode;

/** What the answer of a rule means for whom it is about. A duty is no right, and nothing follows from a no. */
final class AnswerWords {

    private AnswerWords() {}

    static String yes(Mode mode) {
        String words =
                switch (mode) {
                    case GRANT -> "gets it";
                    case PROPOSE -> "may have it: is offered an application";
                    case INFORM -> "may have it: is told";
                    case REMIND -> "must act: is reminded";
                    case ASSIST -> "a person looks";
                };
        return "%s (%s)".formatted(words, Markdown.code(mode.name()));
    }

    static String no(RightCard card) {
        return card.mode() == Mode.REMIND ? "is not reminded" : "no";
    }

    static String notKnown() {
        return "not known yet";
    }
}
