package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;

import gent.rechtstreeks.eligibility.assess.AMove;
import java.util.List;

/** Situations for the pages of the rules that only moves set off. */
final class MoveExamples {

    private MoveExamples() {}

    static List<Example> declaration() {
        return List.of(
                new Example("announced, moves on Monday 2 March 2026", AMove.announced()),
                new Example("announced, moves on Friday 6 March 2026", announced("2026-03-06")),
                new Example("announced, moves on 27 March 2026: Easter Monday is not counted", announced("2026-03-27")),
                new Example("announced, moves on 31 December 2026", announced("2026-12-31")),
                new Example("declared", AMove.declared()),
                new Example("only minors move", AMove.announced().of(AMove.minor(ANNA))),
                new Example("to another municipality", AMove.announced().to("44083", "9800")),
                new Example("abroad", AMove.announced().abroad()),
                new Example("protected address", AMove.announced().toNowhereKnown()));
    }

    static List<Example> parkingPermit() {
        return List.of(
                new Example("declared, moves inside Ghent", AMove.declared()),
                new Example("confirmed by the neighbourhood officer", AMove.confirmed()),
                new Example("only minors move", AMove.declared().of(AMove.minor(ANNA))),
                new Example("to another municipality", AMove.declared().to("44083", "9800")),
                new Example("protected address", AMove.declared().toNowhereKnown()));
    }

    private static AMove announced(String day) {
        return AMove.announced().on(day);
    }
}
