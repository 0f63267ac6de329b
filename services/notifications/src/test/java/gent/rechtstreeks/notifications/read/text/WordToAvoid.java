package gent.rechtstreeks.notifications.read.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Dutch word, or a few, that most people stumble over, with what to say instead and why. */
record WordToAvoid(String word, String instead, String why) {

    private static final Path LIST = Path.of("src/test/resources/words-to-avoid.csv");

    static List<WordToAvoid> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .skip(1)
                    .map(WordToAvoid::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that stand in a text. */
    static List<WordToAvoid> in(String text) {
        String words = spaced(String.join(" ", Sentences.words(text)));
        return all().stream()
                .filter(avoided -> words.contains(spaced(avoided.word)))
                .toList();
    }

    private static String spaced(String words) {
        return " " + words + " ";
    }

    private static WordToAvoid read(String line) {
        String[] fields = line.split(";");
        return new WordToAvoid(fields[0], fields[1], fields[2]);
    }
}
