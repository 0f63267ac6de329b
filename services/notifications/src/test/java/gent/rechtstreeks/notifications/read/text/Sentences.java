package gent.rechtstreeks.notifications.read.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts and compares the sentences and words of a text. */
final class Sentences {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?!;:])\\s+|\\n+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}@.€-]+");

    private Sentences() {}

    /** How many words each sentence has. */
    static List<Integer> lengths(String text) {
        return END_OF_SENTENCE
                .splitAsStream(text)
                .filter(sentence -> !sentence.isBlank())
                .map(sentence -> words(sentence).size())
                .toList();
    }

    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(word -> word.replaceFirst("\\.$", ""))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
