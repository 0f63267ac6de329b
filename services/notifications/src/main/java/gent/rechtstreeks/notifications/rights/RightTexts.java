package gent.rechtstreeks.notifications.rights;

import gent.rechtstreeks.notifications.prefer.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code texts_<language>.properties} of a right, and refuses what lacks a text or has a blank that nobody fills in. */
final class RightTexts {

    /** What is filled in when a resident reads. */
    private static final Set<String> BLANKS = Set.of("amount", "year", "deadline", "from", "until");

    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!])\\s+");

    private final String file;
    private final Properties texts;

    private RightTexts(String file, Properties texts) {
        this.file = file;
        this.texts = texts;
    }

    /** All that is written of a right; the file with that name is read with the reader. */
    static Map<Language, RightText> read(String folder, RightCard card, UnaryOperator<String> reader) {
        Map<Language, RightTexts> files = Language.KNOWN.stream()
                .collect(Collectors.toMap(language -> language, language -> read(folder, language, reader)));
        Set<String> dutch = files.get(Language.DUTCH).texts.stringPropertyNames();
        files.values().forEach(file -> file.hasAll(dutch));
        return Language.KNOWN.stream().collect(Collectors.toMap(language -> language, language -> files.get(language)
                .text(card.name(language))));
    }

    private static RightTexts read(String folder, Language language, UnaryOperator<String> reader) {
        String file = "%s/texts_%s.properties".formatted(folder, language.tag());
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(reader.apply(file)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new TextRefused(file, "the whole file", "cannot be read: " + unreadable.getMessage());
        }
        return new RightTexts(file, texts);
    }

    /** As much is said in every language: also of why something was decided. */
    private void hasAll(Set<String> dutch) {
        Set<String> differing = new TreeSet<>(dutch);
        texts.stringPropertyNames().forEach(key -> {
            if (!differing.remove(key)) {
                differing.add(key);
            }
        });
        if (!differing.isEmpty()) {
            throw new TextRefused(file, String.join(", ", differing), "stands in Dutch or here, and not in both");
        }
    }

    private RightText text(String name) {
        String what = said("what");
        if (BETWEEN_SENTENCES.splitAsStream(what).allMatch(BLANK.asPredicate())) {
            throw new TextRefused(file, "what", "says nothing when its blanks are not known");
        }
        return new RightText(name, what, said("who"), said("how"), saidPerhaps("amount"), saidPerhaps("deadline"));
    }

    private Optional<String> saidPerhaps(String key) {
        return texts.containsKey(key) ? Optional.of(said(key)) : Optional.empty();
    }

    private String said(String key) {
        String text = texts.getProperty(key, "").strip();
        if (text.isEmpty()) {
            throw new TextRefused(file, key, "is missing");
        }
        BLANK.matcher(text).results().map(blank -> blank.group(1)).forEach(blank -> {
            if (!BLANKS.contains(blank)) {
                throw new TextRefused(file, key, "has the blank {%s}, that nobody fills in".formatted(blank));
            }
        });
        return text;
    }
}
