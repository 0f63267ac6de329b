package gent.rechtstreeks.notifications.read.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known to fill in the blanks of a right's texts. A sentence with a blank of which nothing is known is left out: it
 * would claim it.
 */
record Blanks(Map<String, String> known) {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!])\\s+");

    /** Empty when no sentence is left. */
    Optional<String> fill(String text) {
        String filled = BETWEEN_SENTENCES
                .splitAsStream(text)
                .filter(sentence -> blanks(sentence).allMatch(known::containsKey))
                .map(this::fillSentence)
                .collect(Collectors.joining(" "));
        return Optional.of(filled).filter(words -> !words.isEmpty());
    }

    /** What is known of this blank, unless one of the texts says it already. */
    Optional<String> unsaidBy(Stream<String> texts, String blank) {
        return texts.flatMap(Blanks::blanks).anyMatch(blank::equals)
                ? Optional.empty()
                : Optional.ofNullable(known.get(blank));
    }

    private String fillSentence(String sentence) {
        return BLANK.matcher(sentence).replaceAll(blank -> Matcher.quoteReplacement(known.get(blank.group(1))));
    }

    private static Stream<String> blanks(String text) {
        return BLANK.matcher(text).results().map(blank -> blank.group(1));
    }
}
