package gent.rechtstreeks.evaluator;

import gent.rechtstreeks.evaluator.node.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** What is known of one case. What nobody sets is unknown. Not for several threads at once. */
public final class Inputs {

    private final Vocabulary vocabulary;
    private final long[] values;
    private final int rows;

    /** @param rows how many contexts the list has; below 0 when nobody knows */
    public Inputs(Vocabulary vocabulary, int rows) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.values = new long[vocabulary.firstRow() + Math.max(rows, 0) * vocabulary.width()];
        Arrays.fill(values, Node.UNKNOWN);
    }

    /**
     * Says what is known; null means unknown.
     *
     * @throws IllegalArgumentException when nothing is called so, or the value is of another type or too large
     */
    public Inputs set(String path, Object value) {
        Vocabulary.Place place =
                vocabulary.place(path).orElseThrow(() -> new IllegalArgumentException("nothing is called " + path));
        values[place.slot()] = encode(place.field(), value);
        return this;
    }

    /** Says what is known of a row, counted from 0. */
    public Inputs set(int row, String field, Object value) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException("there is no row " + row);
        }
        int column =
                vocabulary.column(field).orElseThrow(() -> new IllegalArgumentException("nothing is called " + field));
        values[vocabulary.firstRow() + row * vocabulary.width() + column] = encode(vocabulary.rowField(column), value);
        return this;
    }

    /** The same, as if nobody knew what stands at these paths. */
    public Inputs without(Collection<String> paths) {
        Inputs other = new Inputs(vocabulary, rows);
        System.arraycopy(values, 0, other.values, 0, values.length);
        paths.forEach(path -> other.values[vocabulary.slotOf(path)] = Node.UNKNOWN);
        return other;
    }

    long[] values() {
        return values;
    }

    int rows() {
        return rows;
    }

    private long encode(Field field, Object value) {
        if (value == null) {
            return Node.UNKNOWN;
        }
        try {
            return switch (field.type().kind()) {
                case TRUTH -> (Boolean) value ? Node.TRUE : Node.FALSE;
                case DATE -> ((LocalDate) value).toEpochDay();
                case CODE -> code(field, (String) value);
                case NUMBER -> number(field, value);
                case DAYS, MONTHS -> ((Number) value).longValue();
            };
        } catch (ClassCastException | ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s is a %s, not %s"
                            .formatted(
                                    field.name(), field.type(), value.getClass().getSimpleName()),
                    e);
        }
    }

    private long code(Field field, String value) {
        if (!field.codes().contains(value)) {
            throw new IllegalArgumentException(field.name() + " has no such code");
        }
        return vocabulary.codes().number(value);
    }

    private static long number(Field field, Object value) {
        long units = new BigDecimal(value.toString())
                .movePointRight(field.type().scale())
                .longValueExact();
        if (units > Node.LARGEST || units < -Node.LARGEST) {
            throw new ArithmeticException("too large");
        }
        return units;
    }
}
