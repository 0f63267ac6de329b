package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts that a case lacks: of whom, and what. Which of the members it is says nothing to a reader. */
final class MissingWords {

    private static final String MEMBERS = "members";

    private MissingWords() {}

    /** Of paths such as {@code members[1].livingWage}. */
    static String of(List<String> paths, FactDeclarations facts) {
        Map<String, Long> people = paths.stream()
                .map(path -> path.replaceAll("\\[\\d+]", ""))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Map<String, String> labels = new LinkedHashMap<>();
        people.forEach((path, count) ->
                labels.merge(whose(path, count), label(path, facts), (first, next) -> first + ", " + next));
        return labels.entrySet().stream()
                .map(entry -> entry.getValue() + entry.getKey())
                .collect(Collectors.joining("; ", "missing: ", ""));
    }

    private static String whose(String path, long people) {
        return switch (context(path)) {
            case MEMBERS ->
                people == 1 ? " (of somebody in the household)" : " (of %d in the household)".formatted(people);
            case "child" -> " (of the child)";
            case "subject" -> " (of the resident)";
            default -> "";
        };
    }

    private static String label(String path, FactDeclarations facts) {
        Of of =
                switch (context(path)) {
                    case "event" -> Of.EVENT;
                    case "household" -> Of.HOUSEHOLD;
                    default -> Of.PERSON;
                };
        return facts.withField(of, path.substring(path.indexOf('.') + 1))
                .orElseThrow()
                .label()
                .en();
    }

    private static String context(String path) {
        return path.substring(0, path.indexOf('.'));
    }
}
