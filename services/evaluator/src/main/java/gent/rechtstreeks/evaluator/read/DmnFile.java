package gent.rechtstreeks.evaluator.read;

import java.util.List;
import java.util.Optional;

/**
 * What a DMN file says, as it is written.
 *
 * @param inputs names of its input data
 */
public record DmnFile(
        String name, List<Named> types, List<String> inputs, List<Decision> decisions, List<Function> functions) {

    /**
     * A context that the file declares.
     *
     * @param many it is a list of these
     */
    public record Named(String name, boolean many, List<Component> components) {}

    /** A field of a context. */
    public record Component(String name, String type) {}

    /**
     * A decision.
     *
     * @param type of its result, as declared; empty when it is not
     * @param needs names of the inputs, decisions and functions that it says it uses
     */
    public record Decision(String name, String type, List<String> needs, Logic logic) {}

    /** A business knowledge model. */
    public record Function(String name, List<Component> parameters, Logic logic) {}

    /** How something is worked out. */
    public sealed interface Logic permits Expression, Table {}

    /** By one expression. */
    public record Expression(String text) implements Logic {}

    /**
     * By a table.
     *
     * @param aggregation of COLLECT: SUM, MIN, MAX or COUNT; empty for a list
     */
    public record Table(String hitPolicy, String aggregation, List<String> inputs, List<Output> outputs, List<Row> rows)
            implements Logic {}

    /**
     * A column of results.
     *
     * @param name empty when it is the only one
     * @param values the allowed ones, the most important first; empty when any is
     * @param otherwise what it is when no row matches; empty when the table has no default
     */
    public record Output(String name, String type, List<String> values, Optional<String> otherwise) {}

    /** A row: a test for each input, a result for each output. */
    public record Row(List<String> tests, List<String> results) {}
}
