package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where one run keeps its data, secrets and logs; it stays after the run, for whoever wants to look. */
record Folder(Path path) {

    /** Emptied of what an earlier run left. */
    static Folder fresh(String name) {
        Folder folder = new Folder(StackHome.find().repository().resolve("services/journeys/target/" + name));
        try {
            folder.clear();
            Files.createDirectories(folder.path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    List<Path> logs() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> old = Files.walk(path)) {
            for (Path one : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
