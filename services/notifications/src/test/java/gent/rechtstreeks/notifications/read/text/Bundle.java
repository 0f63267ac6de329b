package gent.rechtstreeks.notifications.read.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of one language as they stand in their file, rendered without the application around them. */
record Bundle(Map<String, String> texts) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Engine ENGINE =
            Engine.builder().addDefaults().strictRendering(true).build();

    static Bundle of(String language) {
        try (Reader file = Files.newBufferedReader(FOLDER.resolve("texts_" + language + ".properties"))) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle read(Reader file) throws IOException {
        KeysOnce properties = new KeysOnce();
        properties.load(file);
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return new Bundle(texts);
    }

    /** The languages that have a file. */
    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("^texts_", "").replaceFirst("\\.properties$", ""))
                    .toList();
        }
    }

    String render(Method text, Object[] arguments) {
        Map<String, Object> named = new HashMap<>();
        Parameter[] parameters = text.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            named.put(parameters[i].getName(), arguments[i]);
        }
        return template(text.getName()).data(named).render();
    }

    /** What keeps this bundle from being complete: texts or parameters too few or too many. */
    List<String> flaws() {
        Map<String, Set<String>> asked = Stream.of(Texts.class.getMethods())
                .collect(Collectors.toMap(Method::getName, Bundle::parameters, (one, other) -> one, TreeMap::new));
        List<String> flaws = new ArrayList<>();
        asked.keySet().stream().filter(key -> !texts.containsKey(key)).forEach(key -> flaws.add(key + " is missing"));
        texts.keySet().stream().filter(key -> !asked.containsKey(key)).forEach(key -> flaws.add("nobody says " + key));
        asked.forEach((key, parameters) -> {
            if (texts.containsKey(key)) {
                flaws.addAll(flaws(key, parameters));
            }
        });
        return flaws;
    }

    private List<String> flaws(String key, Set<String> given) {
        Set<String> used = template(key).getExpressions().stream()
                .filter(expression -> !expression.isLiteral())
                .map(Bundle::name)
                .collect(Collectors.toSet());
        return Stream.concat(
                        given.stream()
                                .filter(parameter -> !used.contains(parameter))
                                .map(left -> key + " leaves out " + left),
                        used.stream()
                                .filter(parameter -> !given.contains(parameter))
                                .map(unknown -> key + " wants to know " + unknown))
                .toList();
    }

    private Template template(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new AssertionError("No text for " + key);
        }
        return ENGINE.parse(text);
    }

    private static Set<String> parameters(Method text) {
        return Stream.of(text.getParameters()).map(Parameter::getName).collect(Collectors.toSet());
    }

    private static String name(Expression expression) {
        return expression.getParts().getFirst().getName();
    }

    /** Of a key that stands twice, the file would silently lose the first text. */
    private static final class KeysOnce extends Properties {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new IllegalArgumentException(key + " stands twice");
            }
            return super.put(key, text);
        }
    }
}
