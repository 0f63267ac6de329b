package gent.rechtstreeks.notifications.rights;

import gent.rechtstreeks.notifications.prefer.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads from a {@code right.yaml} what a resident reads of it: its name and its page. The rest is eligibility's business. */
final class RightCard {

    private final String file;
    private final Map<?, ?> card;

    private RightCard(String file, Map<?, ?> card) {
        this.file = file;
        this.card = card;
    }

    static RightCard read(String file, String text) {
        try {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(text) instanceof Map<?, ?> card) {
                return new RightCard(file, card);
            }
        } catch (YAMLException unreadable) {
            throw new TextRefused(file, "the whole file", "is no YAML: " + unreadable.getMessage());
        }
        throw new TextRefused(file, "the whole file", "has no keys");
    }

    String name(Language language) {
        if (card.get("name") instanceof Map<?, ?> names
                && names.get(language.tag()) instanceof String name
                && !name.isBlank()) {
            return name.strip();
        }
        throw new TextRefused(file, "name." + language.tag(), "is missing");
    }

    /** The first of its links: the page of whoever decides on it. */
    Optional<String> link() {
        return card.get("links") instanceof List<?> links && !links.isEmpty()
                ? Optional.of(links.getFirst().toString())
                : Optional.empty();
    }
}
