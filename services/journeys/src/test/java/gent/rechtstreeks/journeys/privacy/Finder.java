package gent.rechtstreeks.journeys.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds any of very many words in a text, whatever their case and whatever stands around them. */
final class Finder {

    /** Words are looked up by their first letters; no shorter word is looked for. */
    static final int SHORTEST = 5;

    private final BitSet begins = new BitSet(1 << 16);
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    Finder(Collection<String> words) {
        Set<String> different = new HashSet<>();
        words.forEach(word -> different.add(word.toLowerCase(Locale.ROOT)));
        for (String word : different) {
            if (word.length() < SHORTEST) {
                throw new IllegalArgumentException("too short to look for: " + word);
            }
            begins.set(hash(word, 0));
            byBeginning
                    .computeIfAbsent(word.substring(0, SHORTEST), beginning -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The first of the words that the text holds. */
    Optional<String> firstIn(String anyCase) {
        String text = anyCase.toLowerCase(Locale.ROOT);
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            if (begins.get(hash(text, i))) {
                Optional<String> word = at(text, i);
                if (word.isPresent()) {
                    return word;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(String text, int place) {
        return byBeginning.getOrDefault(text.substring(place, place + SHORTEST), List.of()).stream()
                .filter(word -> text.startsWith(word, place))
                .findFirst();
    }

    private static int hash(String text, int place) {
        int hash = 0;
        for (int i = place; i < place + SHORTEST; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash & 0xffff;
    }
}
