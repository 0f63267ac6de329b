package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Simulated.OfRight;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Where everything stands in the drawing: a row for each right, its name above a box for each month. */
record MonthChart(int width, int height, List<Column> columns, List<Row> rows) {

    private static final int EDGE = 4;
    private static final int BOX = 28;
    private static final int HEAD = 34;
    private static final int ROW = 54;
    private static final int LONGEST_NAME = 54;

    /** @param startsYear whether the year is written there too */
    record Column(int x, YearMonth month, boolean startsYear) {}

    /** @param y of its top */
    record Row(String name, int y, List<Box> boxes) {}

    /** A month of a right. */
    record Box(int x, MonthSymbol symbol) {}

    static MonthChart of(List<YearMonth> months, List<OfRight> rights) {
        return new MonthChart(
                months.size() * BOX + 2 * EDGE,
                HEAD + rights.size() * ROW,
                IntStream.range(0, months.size())
                        .mapToObj(at -> new Column(x(at), months.get(at), isStart(at, months.get(at))))
                        .toList(),
                IntStream.range(0, rights.size())
                        .mapToObj(at -> row(HEAD + at * ROW, rights.get(at)))
                        .toList());
    }

    private static boolean isStart(int at, YearMonth month) {
        return at == 0 && month.getMonthValue() < 12 || month.getMonthValue() == 1;
    }

    private static Row row(int y, OfRight right) {
        return new Row(
                shortened(right.name()),
                y,
                IntStream.range(0, right.months().size())
                        .mapToObj(at -> new Box(
                                x(at),
                                MonthSymbol.of(
                                        right.mode(), right.months().get(at).outcome())))
                        .toList());
    }

    private static int x(int at) {
        return EDGE + at * BOX;
    }

    /** A drawing does not wrap; the whole name stands in the table. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}
