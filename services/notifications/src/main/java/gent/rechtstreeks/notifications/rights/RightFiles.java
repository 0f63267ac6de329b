package gent.rechtstreeks.notifications.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the rights in the module of rights: a folder for each. */
public final class RightFiles {

    // A folder cannot be asked for by name in every jar; this file stands beside that of the rights, and always there.
    private static final String BESIDE = "/facts/facts.csv";
    private static final String RIGHTS = "rights";
    private static final String IN_A_JAR = "jar";

    private RightFiles() {}

    /** Those that come with the service; refuses to go on when one of them lacks a word in some language. */
    public static RightBook ofTheService() {
        try {
            return besides(RightFiles.class.getResource(BESIDE).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The rights are nowhere that can be read", e);
        }
    }

    /** Those whose folder has that file's folder beside it, on disk or in a jar. */
    static RightBook besides(URI facts) {
        if (!IN_A_JAR.equals(facts.getScheme())) {
            return in(Path.of(facts).getParent().getParent().resolve(RIGHTS));
        }
        String jar = facts.toString().replaceFirst("^jar:", "").replaceFirst("!/.*$", "");
        try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
            return in(files.getPath(RIGHTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in a folder that has one folder for each right. */
    public static RightBook in(Path folder) {
        Map<String, TellableRight> rights = new TreeMap<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .forEach(right -> rights.put(
                            right.getFileName().toString().replace("/", ""), right(folder, right.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RightBook(rights);
    }

    private static TellableRight right(Path folder, Path name) {
        String right = name.toString().replace("/", "");
        String file = right + "/right.yaml";
        RightCard card = RightCard.read(file, text(folder, file));
        return new TellableRight(RightTexts.read(right, card, path -> text(folder, path)), card.link());
    }

    private static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new TextRefused(file, "the whole file", "cannot be read; each right has all its files, in UTF-8");
        }
    }
}
