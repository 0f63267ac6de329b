package gent.rechtstreeks.eligibility.rights;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts of a right in one language. */
public final class Texts {

    private static final String REASON = "reason.";
    private static final String NUMBER = "number.";

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Reads {@code texts_<language>.properties}, which must say what it is, who gets it and how. */
    public static Texts read(String file, String text) {
        Map<String, String> texts = new TreeMap<>();
        properties(file, text).forEach((key, value) -> texts.put((String) key, ((String) value).strip()));
        texts.forEach((key, value) -> {
            if (value.isEmpty()) {
                throw new ContentRefused(file, key, "is empty; write a sentence");
            }
        });
        for (String key : Set.of("what", "who", "how")) {
            if (!texts.containsKey(key)) {
                throw new ContentRefused(file, key, "is missing; write a sentence");
            }
        }
        return new Texts(texts);
    }

    private static Properties properties(String file, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ContentRefused(file, "the whole file", "is no properties file: " + unreadable.getMessage());
        }
        return properties;
    }

    /** What it is. */
    public String what() {
        return texts.get("what");
    }

    /** Who gets it. */
    public String who() {
        return texts.get("who");
    }

    /** What the resident must do for it. */
    public String how() {
        return texts.get("how");
    }

    /** Why the answer is what it is, by the code that the rules give. */
    public Optional<String> reason(String code) {
        return Optional.ofNullable(texts.get(REASON + code));
    }

    /** Of what a number of the right is, as it stands behind the number. */
    public Optional<String> number(String parameter) {
        return Optional.ofNullable(texts.get(NUMBER + parameter));
    }

    /** All codes that have a text. */
    public Set<String> reasonCodes() {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(REASON))
                .map(key -> key.substring(REASON.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Any other text that the right has. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
