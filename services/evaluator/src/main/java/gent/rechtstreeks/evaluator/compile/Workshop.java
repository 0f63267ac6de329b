package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Codes;
import gent.rechtstreeks.evaluator.Field;
import gent.rechtstreeks.evaluator.ParameterSpace;
import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.Vocabulary;
import gent.rechtstreeks.evaluator.compile.Meaning.RowsOf;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Frame;
import gent.rechtstreeks.evaluator.node.Known;
import gent.rechtstreeks.evaluator.node.KnownInRow;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Parameter;
import gent.rechtstreeks.evaluator.node.Rows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Where the parts of one rule come from: its facts, its parameters, its places in memory, its knowledge models. */
final class Workshop {

    static final String PARAMETERS = "parameters";

    private final Vocabulary vocabulary;
    private final ParameterSpace parameters;
    private final Predicate<String> isModel;
    private final Models models;
    private final Set<String> factsUsed = new HashSet<>();
    private final List<String> parametersUsed = new ArrayList<>();
    /** What the decisions name that are being compiled, the innermost one first. */
    private final Deque<Set<String>> named = new ArrayDeque<>();

    private int places;
    private int loops;

    /** What a knowledge model gives for some values. */
    interface Models {

        Value call(String name, List<Value> given, boolean inRow);
    }

    Workshop(Vocabulary vocabulary, ParameterSpace parameters, Predicate<String> isModel, Models models) {
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        this.isModel = isModel;
        this.models = models;
    }

    Codes codes() {
        return vocabulary.codes();
    }

    int newPlace() {
        return places++;
    }

    int places() {
        return places;
    }

    int loops() {
        return loops;
    }

    /** In the order in which a frame wants their values. */
    List<String> parametersUsed() {
        return List.copyOf(parametersUsed);
    }

    /** Those of a row as {@code members.adult}. */
    Set<String> factsUsed() {
        return Set.copyOf(factsUsed);
    }

    /** From here on, what is asked for is what this decision names. */
    void begin() {
        named.push(new LinkedHashSet<>());
    }

    /** The facts that the decision being compiled has named up to now, as rules write them. */
    List<String> named() {
        return List.copyOf(named.element());
    }

    void end() {
        named.pop();
    }

    private String name(String context, String field) {
        String path = context + "." + field;
        factsUsed.add(path);
        if (!named.isEmpty()) {
            named.element().add(path);
        }
        return path;
    }

    /** In which no fact is known, not even how many rows there are. */
    Frame frameOfNothing(long[] parameterValues) {
        long[] unknown = new long[vocabulary.firstRow()];
        Arrays.fill(unknown, Node.UNKNOWN);
        return new Frame(unknown, -1, vocabulary.firstRow(), vocabulary.width(), parameterValues, places, loops);
    }

    String listName() {
        return vocabulary.list();
    }

    /** All rows of the list, with a register of their own. */
    RowsOf allRows() {
        return new RowsOf(Rows.all(loops++));
    }

    boolean hasModel(String name) {
        return isModel.test(name);
    }

    /** @param inRow it is asked for each row of a list */
    Value model(String name, List<Value> given, boolean inRow) {
        return models.call(name, given, inRow);
    }

    /** {@code household.size} or {@code parameters.limit}. */
    Meaning input(String context, String name, Scope scope) {
        if (context.equals(PARAMETERS)) {
            return parameter(name);
        }
        return vocabulary
                .place(name(context, name))
                .map(place -> known(new Known(place.slot()), place.field()))
                .orElseThrow(() -> new Wrong(
                        vocabulary.hasContext(context)
                                ? "No fact of the %s is called %s.".formatted(context, name)
                                : "Nothing is called " + context + ".",
                        closestTo(context, scope)));
    }

    Value inRow(int loop, String name) {
        name(listName(), name);
        int column = vocabulary
                .column(name)
                .orElseThrow(() -> new Wrong("No fact of a row of %s is called %s.".formatted(listName(), name)));
        return known(new KnownInRow(loop, column), vocabulary.rowField(column));
    }

    private static Value known(Node node, Field field) {
        return field.type() == Type.CODE ? Value.code(node, field.codes()) : Value.of(node, field.type());
    }

    private Value parameter(String name) {
        Integer scale = parameters.scales().get(name);
        if (scale == null) {
            throw new Wrong(
                    "The right has no parameter " + name + ".",
                    parameters.scales().isEmpty()
                            ? null
                            : String.join(
                                    " or ", new TreeSet<>(parameters.scales().keySet())));
        }
        if (!parametersUsed.contains(name)) {
            parametersUsed.add(name);
        }
        return Value.of(new Parameter(parametersUsed.indexOf(name)), Type.number(scale));
    }

    /** What may have been meant; null when nothing is near. */
    String closestTo(String name, Scope scope) {
        return scope.local().stream()
                .filter(other -> other.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
