package gent.rechtstreeks.eligibility.assess;

import java.util.List;

/**
 * How the rules came to an answer, decision by decision. It rests on nothing but the facts that the assessment names, and is
 * kept with it: the household of that day is not, so it could not be worked out again.
 */
public record Trace(List<Step> steps) {

    /** Of what no rule answered, and of what was answered before traces were kept. */
    public static final Trace NONE = new Trace(List.of());

    /**
     * One decision of the rules.
     *
     * @param rows numbers of the rows that may be the one, from 1; none when the decision is no table
     * @param value as text; null for a table with several results
     * @param facts those that the decision names, whoever they are facts of
     */
    public record Step(String decision, List<Integer> rows, String value, List<String> facts) {}
}
