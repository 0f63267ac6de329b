package gent.rechtstreeks.rights;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The folder of one right: everything that there is to say about it. */
record RightFolder(Path path) {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    static List<RightFolder> all() {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("rights"))) {
            return folders.sorted().map(RightFolder::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    Path rules() {
        return path.resolve("rules.dmn");
    }

    /** right.yaml, as it stands. */
    @SuppressWarnings("unchecked")
    Map<String, Object> card() {
        return (Map<String, Object>) yaml("right.yaml");
    }

    List<Scenario> scenarios() {
        return ScenarioFile.read((List<?>) yaml("scenarios.yaml"));
    }

    Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(path.resolve("texts_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private Object yaml(String file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (Reader text = Files.newBufferedReader(path.resolve(file))) {
            return new Yaml(new SafeConstructor(strict)).load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
