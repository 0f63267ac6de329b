package gent.rechtstreeks.eligibility.rights;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mapping of a YAML file, read strictly: what does not fit refuses the file and says what to write instead. */
final class YamlMapping {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    private final String file;
    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();

    YamlMapping(String file, String path, Map<?, ?> values) {
        this.file = file;
        this.path = path;
        values.forEach((key, value) -> this.values.put(String.valueOf(key), value));
    }

    /** Its keys must be these; the optional ones may be left out. */
    YamlMapping withKeys(Set<String> required, Set<String> optional) {
        Set<String> known = new TreeSet<>(required);
        known.addAll(optional);
        values.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw refused(key, "is no key here; write one of " + String.join(", ", known));
        });
        required.stream()
                .filter(key -> !values.containsKey(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw refused(key, "is missing; write '%s: null' when nothing is known".formatted(key));
                });
        return this;
    }

    Set<String> keys() {
        return values.keySet();
    }

    YamlMapping mapping(String key) {
        if (values.get(key) instanceof Map<?, ?> mapping) {
            return new YamlMapping(file, path + key + ".", mapping);
        }
        throw refused(key, "is no mapping; write its keys on lines below it, indented");
    }

    /** A mapping that may be null or left empty. */
    YamlMapping mappingOrNone(String key) {
        return values.get(key) == null ? new YamlMapping(file, path + key + ".", Map.of()) : mapping(key);
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw refused(key, "is empty; write a text");
        }
        return text;
    }

    String textOrNull(String key) {
        return switch (values.get(key)) {
            case null -> null;
            case String text when !text.isBlank() -> text.strip();
            case Object other -> throw refused(key, "'%s' is no text; write one, or null".formatted(other));
        };
    }

    Integer countOrNull(String key) {
        String text = textOrNull(key);
        if (text != null && !COUNT.matcher(text).matches()) {
            throw refused(key, "'%s' is no count; write a whole number from 1".formatted(text));
        }
        return text == null ? null : Integer.valueOf(text);
    }

    boolean truth(String key) {
        Boolean truth = truthOrNull(key);
        if (truth == null) {
            throw refused(key, "is empty; write true or false");
        }
        return truth;
    }

    Boolean truthOrNull(String key) {
        return switch (textOrNull(key)) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            case String other -> throw refused(key, "'%s' is neither; write true or false".formatted(other));
        };
    }

    LocalDate dateOrNull(String key) {
        String text = textOrNull(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw refused(key, "'%s' is no date; write YYYY-MM-DD, or null".formatted(text));
        }
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return oneOf(key, text(key), type);
    }

    <E extends Enum<E>> E oneOfOrNull(String key, Class<E> type) {
        return textOrNull(key) == null ? null : oneOf(key, type);
    }

    <E extends Enum<E>> E oneOf(String key, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        key, "'%s' is unknown; write one of %s".formatted(name, names(type.getEnumConstants()))));
    }

    /** A list of texts; null is an empty one. */
    List<String> texts(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(item -> item(key, item)).toList();
            case Object other -> throw refused(key, "'%s' is no list; write one '- ' line each".formatted(other));
        };
    }

    ContentRefused refused(String key, String why) {
        return new ContentRefused(file, path + key, why);
    }

    private String item(String key, Object item) {
        if (item instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw refused(key, "'%s' is no text; put it in quotes".formatted(item));
    }

    private static String names(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
    }
}
