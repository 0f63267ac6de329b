package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.ParameterSpace;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.compile.Tables.Policy;
import gent.rechtstreeks.evaluator.node.Borders;
import gent.rechtstreeks.evaluator.node.Column;
import gent.rechtstreeks.evaluator.node.Frame;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.read.DmnFile;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Looks for gaps, overlaps and rows that never match, by trying every combination of values that the tests of a table can
 * tell apart, under the parameters of every period. Tests that compare a column with another fact cannot be tried so.
 */
final class TableCheck {

    /** Rows that are tried for all combinations of all tables of a rule, under all periods: some seconds at most. */
    private static final long MOST = 20_000_000;

    private final Workshop workshop;
    private final ParameterSpace parameters;
    private final Complaints complaints;
    private long tried;

    TableCheck(Workshop workshop, ParameterSpace parameters, Complaints complaints) {
        this.workshop = workshop;
        this.parameters = parameters;
        this.complaints = complaints;
    }

    /** Whether some row always matches. */
    boolean check(
            String decision,
            DmnFile.Table table,
            Policy policy,
            List<Column> columns,
            List<Value> inputs,
            List<List<Node>> tests) {
        Trial trial = new Trial(decision, table, policy, columns, inputs, tests);
        List<Map<String, BigDecimal>> periods =
                parameters.periods().isEmpty() ? List.of(Map.of()) : parameters.periods();
        try {
            periods.forEach(period -> trial.under(values(period)));
        } catch (ArithmeticException | DateTimeException tooLarge) {
            throw new Wrong(
                    "A test works out a number or a day that does not fit: " + tooLarge.getMessage() + ".",
                    "tests with smaller numbers.");
        }
        trial.conclude();
        return trial.complete;
    }

    private long[] values(Map<String, BigDecimal> period) {
        return workshop.parametersUsed().stream()
                .mapToLong(name -> period.containsKey(name)
                        ? Literals.units(period.get(name), parameters.scales().get(name))
                        : Node.UNKNOWN)
                .toArray();
    }

    /** One table under all periods. */
    private final class Trial {

        private final String decision;
        private final DmnFile.Table table;
        private final Policy policy;
        private final List<Column> columns;
        private final List<Value> inputs;
        private final List<List<Node>> tests;
        private final BitSet reached = new BitSet();
        private boolean complete = true;
        private boolean seenThrough = true;
        private boolean complained;

        Trial(
                String decision,
                DmnFile.Table table,
                Policy policy,
                List<Column> columns,
                List<Value> inputs,
                List<List<Node>> tests) {
            this.decision = decision;
            this.table = table;
            this.policy = policy;
            this.columns = columns;
            this.inputs = inputs;
            this.tests = tests;
        }

        void under(long[] period) {
            Frame frame = workshop.frameOfNothing(period);
            List<long[]> samples = IntStream.range(0, columns.size())
                    .mapToObj(column -> samples(column, period))
                    .toList();
            long combinations = samples.stream()
                    .mapToLong(some -> some.length)
                    .reduce(1, (all, more) -> Math.min(all * more, MOST + 1));
            tried += Math.min(combinations, MOST + 1) * tests.size();
            if (tried > MOST) {
                throw new Wrong(
                        "The tables tell too many combinations apart to try them all.",
                        "two tables, one asking the other.");
            }
            int[] at = new int[columns.size()];
            do {
                trySample(frame, samples, at);
            } while (next(at, samples));
        }

        private boolean next(int[] at, List<long[]> samples) {
            for (int column = 0; column < at.length; column++) {
                if (++at[column] < samples.get(column).length) {
                    return true;
                }
                at[column] = 0;
            }
            return false;
        }

        private void trySample(Frame frame, List<long[]> samples, int[] at) {
            for (int column = 0; column < at.length; column++) {
                columns.get(column).pretend(frame, samples.get(column)[at[column]]);
            }
            List<Integer> matching = new ArrayList<>();
            for (int row = 0; row < tests.size(); row++) {
                long matches = matches(frame, row);
                if (matches == Node.TRUE) {
                    matching.add(row);
                }
                seenThrough &= matches != Node.UNKNOWN;
            }
            judge(matching, samples, at);
        }

        private long matches(Frame frame, int row) {
            long all = Node.TRUE;
            for (Node test : tests.get(row)) {
                long passes = test.value(frame);
                if (passes == Node.FALSE) {
                    return Node.FALSE;
                }
                all = passes == Node.UNKNOWN ? Node.UNKNOWN : all;
            }
            return all;
        }

        private void judge(List<Integer> matching, List<long[]> samples, int[] at) {
            if (matching.isEmpty()) {
                complete = false;
                if (needsAll() && seenThrough) {
                    complain(
                            0,
                            "No row matches " + words(samples, at) + ".",
                            "one more row, or a default output entry.");
                }
                return;
            }
            if (policy == Policy.FIRST || policy == Policy.PRIORITY) {
                reached.set(policy.order(table).stream()
                        .map(row -> row - 1)
                        .filter(matching::contains)
                        .findFirst()
                        .orElseThrow());
                return;
            }
            matching.forEach(reached::set);
            if (matching.size() > 1 && clash(matching)) {
                complain(
                        matching.getLast() + 1,
                        "Rows %d and %d both match %s."
                                .formatted(matching.getFirst() + 1, matching.getLast() + 1, words(samples, at)),
                        "tests that exclude each other, or the hit policy FIRST.");
            }
        }

        private boolean needsAll() {
            return policy != Policy.COLLECT
                    && table.outputs().stream()
                            .noneMatch(output -> output.otherwise().isPresent());
        }

        private boolean clash(List<Integer> matching) {
            return switch (policy) {
                case UNIQUE -> true;
                case ANY ->
                    matching.stream()
                                    .map(row -> table.rows().get(row).results())
                                    .distinct()
                                    .count()
                            > 1;
                default -> false;
            };
        }

        void conclude() {
            complete &= seenThrough;
            if (!seenThrough) {
                requireThatOneComesFirst();
                return;
            }
            for (int row = 0; row < tests.size(); row++) {
                if (!reached.get(row) && !complained) {
                    complaints.add(
                            decision,
                            row + 1,
                            null,
                            "This row never answers: rows before it take all that it matches, or nothing can.",
                            "leave it out, or put it further up.");
                }
            }
        }

        private void requireThatOneComesFirst() {
            if (policy == Policy.UNIQUE || policy == Policy.ANY) {
                throw new Wrong(
                        "Nobody can see that the rows exclude each other.",
                        "the hit policy FIRST, or tests that compare the columns with numbers.");
            }
        }

        /** One complaint of each table is enough to look at it. */
        private void complain(int row, String what, String instead) {
            if (!complained) {
                complained = true;
                complaints.add(decision, row, null, what, instead);
            }
        }

        private long[] samples(int column, long[] period) {
            Value input = inputs.get(column);
            return switch (input.type().kind()) {
                case TRUTH -> new long[] {Node.FALSE, Node.TRUE};
                case CODE -> codes(input, column);
                default -> aroundBorders(column, period);
            };
        }

        /** All that it can be; when nobody says, all that the table names, and something else. */
        private long[] codes(Value input, int column) {
            if (!input.codes().isEmpty()) {
                return input.codes().stream()
                        .mapToLong(workshop.codes()::number)
                        .toArray();
            }
            TreeSet<Long> named = new TreeSet<>();
            table.rows().forEach(row -> Arrays.stream(row.tests().get(column).split("\""))
                    .forEach(text -> named.add(workshop.codes().number(text))));
            named.add(workshop.codes().number("anything else"));
            return named.stream().mapToLong(Long::longValue).toArray();
        }

        private long[] aroundBorders(int column, long[] period) {
            Borders borders = Borders.ofColumns();
            Frame frame = workshop.frameOfNothing(period);
            frame.lookFor(borders);
            columns.get(column).pretend(frame, Node.UNKNOWN);
            tests.forEach(row -> row.get(column).value(frame));
            seenThrough &= borders.areComplete();
            TreeSet<Long> samples = new TreeSet<>();
            borders.of(columns.get(column).place())
                    .forEach(border -> samples.addAll(List.of(border - 1, border, border + 1)));
            if (samples.isEmpty()) {
                samples.add(0L);
            }
            return samples.stream().mapToLong(Long::longValue).toArray();
        }

        private String words(List<long[]> samples, int[] at) {
            List<String> words = new ArrayList<>();
            for (int column = 0; column < at.length; column++) {
                Value input = inputs.get(column);
                words.add(table.inputs().get(column) + " = "
                        + Words.of(samples.get(column)[at[column]], input.type(), workshop.codes()));
            }
            return String.join(", ", words);
        }
    }
}
