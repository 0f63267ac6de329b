package gent.rechtstreeks.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The facts that rules may use, as facts/facts.csv declares them. */
record FactTable(List<Fact> facts) {

    private static final Pattern HYPHEN = Pattern.compile("-(.)");
    private static final String CHILD = "child";
    private static final Map<String, String> OF_INPUT = Map.of(
            "event", "event", "household", "household", "child", "person", "subject", "person", "members", "person");

    /**
     * One fact.
     *
     * @param field its name in the rules
     * @param of event, household, person, or child: a person too
     * @param codes empty unless the type is code
     * @param unit EUR, HOURS, or empty for a count
     * @param comes with-event, asked or declared
     */
    record Fact(String name, String field, String of, String type, List<String> codes, String unit, String comes) {

        boolean isOfAChild() {
            return of.equals(CHILD);
        }

        boolean isWithEvent() {
            return comes.equals("with-event");
        }

        private boolean isOf(String what) {
            return of.equals(what) || isOfAChild() && "person".equals(what);
        }

        String feelType() {
            return type.equals("code") ? "string" : type;
        }
    }

    static FactTable read() {
        try {
            return new FactTable(Files.readAllLines(RightFolder.RESOURCES.resolve("facts/facts.csv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> fact(line.split(";", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an input of the rules may hold: by the names that the rules use. */
    Map<String, Fact> of(String input) {
        return facts.stream()
                .filter(fact -> fact.isOf(OF_INPUT.get(input)))
                .collect(Collectors.toMap(Fact::field, Function.identity()));
    }

    Optional<Fact> find(String input, String field) {
        return Optional.ofNullable(of(input).get(field));
    }

    private static Fact fact(String[] cells) {
        String field =
                HYPHEN.matcher(cells[0]).replaceAll(match -> match.group(1).toUpperCase());
        return new Fact(
                cells[0],
                field,
                cells[1],
                cells[2],
                cells[3].isEmpty() ? List.of() : List.of(cells[3].split("\\|")),
                cells[4],
                cells[6]);
    }
}
