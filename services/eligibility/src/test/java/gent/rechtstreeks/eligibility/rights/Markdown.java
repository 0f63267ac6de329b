package gent.rechtstreeks.eligibility.rights;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables, lists and code, so that nothing in a text is taken for a mark of the page. */
final class Markdown {

    private Markdown() {}

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    static String list(Collection<String> sentences) {
        return sentences.isEmpty()
                ? "Nothing."
                : sentences.stream().map(sentence -> "* " + sentence).collect(Collectors.joining("\n"));
    }

    /** A column in which nothing stands is left out. */
    static <T> String table(List<String> header, List<T> rows, Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            return "None.";
        }
        List<List<String>> lines = rows.stream().map(cells).toList();
        List<Integer> columns = IntStream.range(0, header.size())
                .filter(column ->
                        lines.stream().anyMatch(line -> !line.get(column).isEmpty()))
                .boxed()
                .toList();
        List<String> rule = header.stream().map(column -> "---").toList();
        return Stream.concat(Stream.of(header, rule), lines.stream())
                .map(line -> row(columns.stream().map(line::get)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Stream<String> cells) {
        return cells.map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ");
    }
}
