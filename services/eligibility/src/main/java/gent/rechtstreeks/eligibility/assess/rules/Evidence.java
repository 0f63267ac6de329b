package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.evaluator.Answer;
import gent.rechtstreeks.evaluator.Inputs;
import gent.rechtstreeks.evaluator.Rule;
import gent.rechtstreeks.evaluator.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule answered, and the words of sources and residents that it takes to answer so. One yes is enough: nobody's no is
 * told with it.
 *
 * @param proof the same answer, found from these words alone: how it was found tells nothing else
 * @param words paths of the facts that it rests on
 */
record Evidence(Answer answer, Answer proof, List<String> words) {

    static Evidence of(Rule rule, Case asked, long[] parameters) {
        Answer answer = rule.answer(asked.inputs(), parameters);
        List<String> words =
                answer.used().stream().filter(path -> asked.word(path) != null).toList();
        return answer.eligible() == Truth.UNKNOWN
                ? new Evidence(answer, answer, words)
                : needed(rule, asked, parameters, answer, words);
    }

    /**
     * Leaves out, one by one, what makes no difference. What the rule did not come to goes first: else it could step in for
     * what is tried, and both would be left out.
     */
    private static Evidence needed(Rule rule, Case asked, long[] parameters, Answer answer, List<String> words) {
        List<String> needed = new ArrayList<>(words);
        Inputs inputs = asked.inputs().without(asked.wordsBeside(words));
        Answer proof = answer;
        for (String word : words) {
            Inputs without = inputs.without(List.of(word));
            Answer other = rule.answer(without, parameters);
            if (isSame(answer, other)) {
                inputs = without;
                proof = other;
                needed.remove(word);
            }
        }
        return new Evidence(answer, proof, needed);
    }

    /** How much one would have got explains no no. */
    List<String> parameters() {
        return answer.eligible() == Truth.NO ? answer.parametersOfOutcome() : answer.parameters();
    }

    private static boolean isSame(Answer one, Answer other) {
        return one.eligible() == other.eligible()
                && one.mode().equals(other.mode())
                && one.reason().equals(other.reason())
                && one.amountCents().equals(other.amountCents())
                && one.deadline().equals(other.deadline())
                && one.isComplete() == other.isComplete()
                && (one.isComplete() || one.missing().equals(other.missing()));
    }
}
