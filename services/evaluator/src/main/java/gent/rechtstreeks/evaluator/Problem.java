package gent.rechtstreeks.evaluator;

/**
 * Why a rule does not load, and where.
 *
 * @param file name of the rule's file
 * @param decision null when the file as a whole cannot be read
 * @param row of its table, counted from 1; 0 when it is about no row
 * @param expression as it is written; null when it is about none
 * @param what is wrong, in a sentence
 * @param instead what to write; null when nobody can tell
 */
public record Problem(String file, String decision, int row, String expression, String what, String instead) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (decision != null) {
            text.append(", decision ").append(decision);
        }
        if (row > 0) {
            text.append(", row ").append(row);
        }
        if (expression != null) {
            text.append(", ").append(expression);
        }
        text.append(": ").append(what);
        return (instead == null ? text : text.append(" Write instead: ").append(instead)).toString();
    }
}
