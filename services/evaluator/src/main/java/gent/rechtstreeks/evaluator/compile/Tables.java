package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.compile.Meaning.Hits;
import gent.rechtstreeks.evaluator.compile.Meaning.Results;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Aggregate;
import gent.rechtstreeks.evaluator.node.All;
import gent.rechtstreeks.evaluator.node.Collected;
import gent.rechtstreeks.evaluator.node.Column;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Nothing;
import gent.rechtstreeks.evaluator.node.Remembered;
import gent.rechtstreeks.evaluator.node.Table;
import gent.rechtstreeks.evaluator.node.TableResult;
import gent.rechtstreeks.evaluator.read.DmnFile;
import gent.rechtstreeks.evaluator.read.DmnFile.Output;
import gent.rechtstreeks.evaluator.read.DmnFile.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compiles decision tables. */
final class Tables {

    private final Workshop workshop;
    private final Expressions expressions;
    private final FeelParser parser;
    private final Complaints complaints;
    private final TableCheck check;

    Tables(Workshop workshop, Expressions expressions, FeelParser parser, Complaints complaints, TableCheck check) {
        this.workshop = workshop;
        this.expressions = expressions;
        this.parser = parser;
        this.complaints = complaints;
        this.check = check;
    }

    /**
     * A table whose cells are compiled.
     *
     * @param place where a frame remembers which rows may be the one; -1 for COLLECT
     * @param order the numbers of the rows, from 1, in the order in which they are asked
     */
    record Compiled(Meaning meaning, int place, List<Integer> order) {}

    /** @throws Wrong when the table as a whole does not work; what is wrong with a cell is noted */
    Compiled compile(String decision, DmnFile.Table table, Scope scope) {
        Policy policy = Policy.of(table);
        requireShape(table);
        List<Column> columns = new ArrayList<>();
        List<Value> inputs = inputs(decision, table, scope, columns);
        List<Cells> rows = rows(decision, table, inputs, scope);
        List<List<Value>> results = results(decision, table, scope);
        if (inputs.size() < table.inputs().size()
                || rows.size() < table.rows().size()
                || results.size() < table.rows().size()) {
            throw new Broken();
        }
        List<Integer> order = policy.order(table);
        boolean complete = check.check(
                decision,
                table,
                policy,
                columns,
                inputs,
                rows.stream().map(Cells::tests).toList());
        Node[] asked = order.stream().map(row -> rows.get(row - 1).matches()).toArray(Node[]::new);
        List<List<Value>> sorted =
                order.stream().map(row -> results.get(row - 1)).toList();
        return policy == Policy.COLLECT
                ? new Compiled(collected(table, asked, sorted), -1, order)
                : single(decision, table, policy, asked, sorted, order, complete, scope);
    }

    private static void requireShape(DmnFile.Table table) {
        if (table.rows().isEmpty() || table.rows().size() >= Table.NONE) {
            throw new Wrong(
                    "A table has 1 to %d rows, not %d."
                            .formatted(Table.NONE - 1, table.rows().size()),
                    "several tables.");
        }
        for (Row row : table.rows()) {
            if (row.tests().size() != table.inputs().size()
                    || row.results().size() != table.outputs().size()) {
                throw new Wrong("A row has another number of cells than the table has columns.");
            }
        }
    }

    private List<Value> inputs(String decision, DmnFile.Table table, Scope scope, List<Column> columns) {
        List<Value> values = new ArrayList<>();
        for (String text : table.inputs()) {
            complaints
                    .attempt(decision, 0, text, () -> {
                        Value value = expressions.value(parser.expression(text), scope);
                        Arithmetic.requireValue(value);
                        return value;
                    })
                    .ifPresent(value -> {
                        Column column = new Column(workshop.newPlace(), value.node());
                        columns.add(column);
                        values.add(value.as(column));
                    });
        }
        return values;
    }

    /** The tests of a row, and all of them together. */
    record Cells(List<Node> tests) {

        Node matches() {
            return All.of(tests);
        }
    }

    private List<Cells> rows(String decision, DmnFile.Table table, List<Value> inputs, Scope scope) {
        List<Cells> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Node> tests = new ArrayList<>();
            for (int column = 0; column < inputs.size(); column++) {
                Value input = inputs.get(column);
                String text = table.rows().get(row).tests().get(column);
                complaints
                        .attempt(decision, row + 1, text, () -> expressions
                                .tests()
                                .cell(input, parser.tests(text), scope))
                        .ifPresent(tests::add);
            }
            if (tests.size() == inputs.size()) {
                rows.add(new Cells(tests));
            }
        }
        return rows;
    }

    private List<List<Value>> results(String decision, DmnFile.Table table, Scope scope) {
        List<List<Value>> results = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Value> values = new ArrayList<>();
            for (String text : table.rows().get(row).results()) {
                complaints
                        .attempt(decision, row + 1, text, () -> expressions.value(parser.expression(text), scope))
                        .ifPresent(values::add);
            }
            if (values.size() == table.outputs().size()) {
                results.add(values);
            }
        }
        return results;
    }

    private Compiled single(
            String decision,
            DmnFile.Table table,
            Policy policy,
            Node[] asked,
            List<List<Value>> results,
            List<Integer> order,
            boolean complete,
            Scope scope) {
        boolean hasDefault =
                table.outputs().stream().anyMatch(output -> output.otherwise().isPresent());
        if (!complete && !hasDefault) {
            throw new Wrong(
                    "Nobody can see that some row always matches.",
                    "a default output entry, or tests that compare the columns with numbers.");
        }
        int place = workshop.newPlace();
        Remembered rows =
                new Remembered(place, new Table(asked, policy != Policy.UNIQUE && policy != Policy.ANY, complete));
        Map<String, Value> values = new LinkedHashMap<>();
        for (int column = 0; column < table.outputs().size(); column++) {
            int number = column;
            Output output = table.outputs().get(column);
            Value otherwise = output.otherwise()
                    .map(text -> expressions.value(parser.expression(text), scope))
                    .orElseGet(() -> new Value(new Nothing(), null, List.of(), true, hasDefault));
            values.put(
                    output.name(),
                    result(rows, results.stream().map(row -> row.get(number)).toList(), otherwise));
        }
        Meaning meaning = values.size() == 1 ? values.values().iterator().next() : new Results(values);
        return new Compiled(meaning, place, order);
    }

    private Value result(Remembered rows, List<Value> written, Value otherwise) {
        List<Value> all = new ArrayList<>(written);
        all.add(otherwise);
        Value alike = all.stream().reduce(Tables::alike).orElseThrow();
        List<Node> nodes = all.stream()
                .map(value -> Comparisons.alike(value, alike).getFirst().node())
                .toList();
        TableResult result =
                new TableResult(rows, nodes.subList(0, written.size()).toArray(Node[]::new), nodes.getLast());
        return new Value(result, alike.type(), alike.codes(), false, alike.optional());
    }

    /** What two results have in common. */
    private static Value alike(Value left, Value right) {
        Value first = Comparisons.alike(left, right).getFirst();
        return new Value(
                first.node(),
                first.type() == null ? right.type() : first.type(),
                Comparisons.codesOfEither(left, right),
                false,
                left.optional() || right.optional());
    }

    private Meaning collected(DmnFile.Table table, Node[] rows, List<List<Value>> results) {
        if (table.outputs().size() != 1) {
            throw new Wrong("COLLECT takes one output.");
        }
        List<Value> values = results.stream().map(List::getFirst).toList();
        if (table.aggregation().isEmpty()) {
            return new Hits(List.of(rows), values);
        }
        Aggregate.Kind kind =
                switch (table.aggregation()) {
                    case "COUNT" -> null;
                    case "SUM" -> Aggregate.Kind.SUM;
                    case "MIN" -> Aggregate.Kind.LOWEST;
                    case "MAX" -> Aggregate.Kind.HIGHEST;
                    default ->
                        throw new Wrong(
                                "COLLECT with " + table.aggregation() + " is not supported.",
                                "SUM, MIN, MAX, COUNT or none.");
                };
        Value alike = values.stream().reduce(Tables::alike).orElseThrow();
        if (kind != null) {
            Functions.requireThatItJoins(alike, kind);
        }
        Node[] nodes = values.stream()
                .map(value -> Comparisons.alike(value, alike).getFirst().node())
                .toArray(Node[]::new);
        return kind == null
                ? Value.of(new Collected(rows, nodes, null), gent.rechtstreeks.evaluator.Type.COUNT)
                : new Value(new Collected(rows, nodes, kind), alike.type(), List.of(), false, true);
    }

    /** How the rows that match become one answer. */
    enum Policy {
        UNIQUE,
        ANY,
        FIRST,
        PRIORITY,
        COLLECT;

        static Policy of(DmnFile.Table table) {
            try {
                return valueOf(table.hitPolicy());
            } catch (IllegalArgumentException e) {
                throw new Wrong(
                        "The hit policy " + table.hitPolicy() + " is not supported.",
                        "UNIQUE, ANY, FIRST, PRIORITY or COLLECT.");
            }
        }

        /** The numbers of the rows, from 1; by priority, the most important results first. */
        List<Integer> order(DmnFile.Table table) {
            List<Integer> rows =
                    IntStream.rangeClosed(1, table.rows().size()).boxed().toList();
            return this == PRIORITY ? byPriority(table, rows) : rows;
        }

        private static List<Integer> byPriority(DmnFile.Table table, List<Integer> rows) {
            List<String> values = table.outputs().getFirst().values();
            if (table.outputs().size() != 1 || !rows.stream().allMatch(row -> values.contains(resultOf(table, row)))) {
                throw new Wrong(
                        "PRIORITY takes one output that lists its values, the most important first, and rows that give"
                                + " these.");
            }
            return rows.stream()
                    .sorted(Comparator.comparingInt(row -> values.indexOf(resultOf(table, row))))
                    .toList();
        }

        private static String resultOf(DmnFile.Table table, int row) {
            return table.rows().get(row - 1).results().getFirst();
        }
    }
}
