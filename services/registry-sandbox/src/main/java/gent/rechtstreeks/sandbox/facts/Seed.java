package gent.rechtstreeks.sandbox.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the table of facts: to whom it gives a value, with what chance, and which.
 *
 * @param line its place in the table: lines draw apart
 * @param byAddress whether everybody at one address draws alike
 * @param youngest and {@code oldest}: the ages that it is about, both included
 * @param when what else must be so: a property, and the values of which it must have one
 * @param percent of those whom it is about, in how many cases it gives its value
 * @param gap of those to whom it gives a value, in how many of a hundred cases the source has no data after all
 */
record Seed(
        int line,
        String fact,
        Holding holds,
        boolean byAddress,
        int youngest,
        int oldest,
        Map<String, Set<String>> when,
        int percent,
        String value,
        int gap) {

    private static final int ANY_AGE = 200;
    private static final String MOVED_IN = "MOVED_IN";

    static Seed of(int line, List<String> cells) {
        int[] ages = ages(cells.get(3));
        return new Seed(
                line,
                cells.get(0),
                Holding.valueOf(cells.get(1)),
                cells.get(2).equals("ADDRESS"),
                ages[0],
                ages[1],
                when(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                cells.get(6),
                Integer.parseInt(cells.get(7)));
    }

    boolean isAbout(Subject subject, LocalDate first) {
        int age = subject.ageOn(first);
        return youngest <= age && age <= oldest;
    }

    boolean falls(Subject subject, LocalDate first) {
        return Draw.falls(percent, words(subject, first, "chance"));
    }

    boolean isGap(Subject subject, LocalDate first) {
        return Draw.falls(gap, words(subject, first, "gap"));
    }

    String draw(Subject subject, LocalDate first) {
        if (value.equals(MOVED_IN)) {
            return subject.stayOn(first).since().toString();
        }
        return Values.draw(value, words(subject, first, "value"));
    }

    private String[] words(Subject subject, LocalDate first, String what) {
        String address = subject.stayOn(first).address();
        String who = byAddress && address != null ? address : subject.drawnAs();
        return new String[] {fact, Integer.toString(line), what, who};
    }

    private static int[] ages(String cell) {
        if (cell.isEmpty()) {
            return new int[] {0, ANY_AGE};
        }
        String[] ends = cell.split("-", -1);
        return new int[] {Integer.parseInt(ends[0]), ends[1].isEmpty() ? ANY_AGE : Integer.parseInt(ends[1])};
    }

    private static Map<String, Set<String>> when(String cell) {
        return Stream.of(cell.split("&"))
                .filter(condition -> !condition.isBlank())
                .map(condition -> condition.split("="))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> Arrays.stream(pair[1].split("\\|")).collect(Collectors.toSet()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
