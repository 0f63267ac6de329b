package gent.rechtstreeks.eligibility.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the module of rights: {@code facts/facts.csv}, {@code parameters/parameters.csv} and a folder for each right. */
public final class RightsFiles {

    private RightsFiles() {}

    /** Those that come with the service, from a folder or from a jar. */
    public static Rights ofTheService() {
        return RightsText.read(textsOfTheService());
    }

    /** The same, as they are written: the text of each file by its path. */
    public static Map<String, String> textsOfTheService() {
        return textsBesides(located());
    }

    /** Those in a folder that holds facts, parameters and rights. */
    public static Rights in(Path root) {
        return RightsText.read(texts(root));
    }

    /** Those beside that file of facts. */
    static Rights besides(URI facts) {
        return RightsText.read(textsBesides(facts));
    }

    private static Map<String, String> textsBesides(URI facts) {
        String address = facts.toString();
        int inside = address.indexOf("!/");
        return inside < 0
                ? texts(Path.of(facts).getParent().getParent())
                : inJar(address.substring("jar:".length(), inside));
    }

    private static Map<String, String> inJar(String jar) {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
            return texts(files.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI located() {
        try {
            return RightsFiles.class.getResource("/" + RightsText.FACTS).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the facts are nowhere that can be read", e);
        }
    }

    private static Map<String, String> texts(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (RightsText.isRead(path)) {
                    texts.put(path, text(path, file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(String path, Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherwise) {
            throw new ContentRefused(path, "the whole file", "cannot be read; write it in UTF-8");
        }
    }
}
