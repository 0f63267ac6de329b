package gent.rechtstreeks.eligibility.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import gent.rechtstreeks.eligibility.rights.ContentRefused;
import gent.rechtstreeks.evaluator.Problem;

/**
 * Why a rulebook does not load, and where.
 *
 * @param file null when it is about all of them
 * @param place a key or a line, of what is no rule; null for rules
 * @param decision null for what is no rule, or when the file as a whole cannot be read
 * @param row of the decision's table, counted from 1; null when it is about none
 * @param expression as it is written; null when it is about none
 * @param what is wrong
 * @param instead what to write; null when nobody can tell, or when it stands in what is wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoadProblem(
        String file, String place, String decision, Integer row, String expression, String what, String instead) {

    static LoadProblem of(Problem problem) {
        return new LoadProblem(
                problem.file(),
                null,
                problem.decision(),
                problem.row() == 0 ? null : problem.row(),
                problem.expression(),
                problem.what(),
                problem.instead());
    }

    static LoadProblem of(ContentRefused.Fault fault) {
        return new LoadProblem(fault.file(), fault.place(), null, null, null, fault.why(), null);
    }

    static LoadProblem ofWhole(String file, String what) {
        return new LoadProblem(file, "the whole file", null, null, null, what, null);
    }

    static LoadProblem ofAll(String what) {
        return new LoadProblem(null, null, null, null, null, what, null);
    }
}
