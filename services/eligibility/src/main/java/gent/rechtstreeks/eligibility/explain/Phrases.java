package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.rights.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences that explanations of all rights have in common, in one language. */
final class Phrases {

    private final Language language;
    private final Properties texts;

    private Phrases(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static Phrases in(Language language) {
        String file = "/explain/texts_%s.properties".formatted(language.tag());
        Properties texts = new Properties();
        try (InputStream bytes = Phrases.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(language, texts);
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no phrase " + key + " in " + language));
    }

    String get(String key, Map<String, String> values) {
        return Filling.of(get(key), values);
    }
}
